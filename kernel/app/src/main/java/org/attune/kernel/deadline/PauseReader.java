package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.kernel.deadline.DueDate.Pause;
import org.jspecify.annotations.Nullable;

/** Makes pauses of a clock's history: each lasts until it was resumed, or something else was agreed. */
final class PauseReader {

    static final Set<ClockEventKind> KINDS =
            Set.of(ClockEventKind.PAUSED, ClockEventKind.RESUMED, ClockEventKind.EXTENDED, ClockEventKind.LIFTED);

    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable LocalDate since;

    /** In the order in which it happened. */
    void add(ClockEvent event) {
        LocalDate first = since;
        if (event.kind() == ClockEventKind.PAUSED) {
            since = event.on();
        } else if (first != null) {
            pauses.add(new Pause(first, event.on()));
            since = null;
        }
    }

    List<Pause> pauses() {
        return List.copyOf(pauses);
    }
}
