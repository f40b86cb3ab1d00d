package org.attune.kernel.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a clock.
 *
 * @param kind one of a stable set of names
 * @param ground in words; empty where none was named
 * @param documentId what shows it; null where nothing does
 * @param dueBefore by when it was due before it; null where no day was set
 * @param dueAfter by when it was due after it; null where no day was set
 * @param by who did it; empty where the service did by itself
 * @param at when it was written down
 */
public record HistoryLine(
        String kind,
        String what,
        LocalDate on,
        String reason,
        String ground,
        @Nullable UUID documentId,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        String by,
        @Nullable Instant at) {

    static HistoryLine of(ClockEvent event, String ground) {
        return new HistoryLine(
                event.kind().name(),
                event.kind().words(),
                event.on(),
                event.reason(),
                ground,
                event.documentId(),
                event.dueBefore(),
                event.dueAfter(),
                event.byName(),
                event.getCreatedAt());
    }

    public String day() {
        return London.words(on);
    }

    /** For example "Due on 3 March 2027 instead of 1 March 2027." Empty where it made no difference. */
    public String difference() {
        LocalDate before = dueBefore;
        LocalDate after = dueAfter;
        if (after == null || after.equals(before)) {
            return "";
        }
        String now = "Due on " + London.words(after);
        return before == null ? now + "." : now + " instead of " + London.words(before) + ".";
    }
}
