package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.calendar.DaysChanged;
import org.attune.kernel.deadline.Recalculator.Batch;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Works clocks out again when something that they are counted by has changed: at once after it was saved, and in rounds for what was
 * missed or came another way. What stops half-way begins anew with the
 * next round: a clock that is right already is not touched.
 */
@ApplicationScoped
public class RecalculationJob {

    private static final Duration FIRST = Duration.ofSeconds(20);

    @Inject
    Rounds rounds;

    @Inject
    Recalculator recalculator;

    /** From one round to the next: rounds ask every authority, so they are few. */
    @Inject
    @ConfigProperty(name = "attune.deadlines.round.seconds", defaultValue = "900")
    int seconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Deadlines", FIRST, Duration.ofSeconds(seconds), this::recalculate);
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) DaysChanged days) {
        rounds.now(days.authority());
    }

    private void recalculate() {
        List<UUID> asked = recalculator.asked();
        if (asked.isEmpty()) {
            return;
        }
        recalculator.awaitCounted();
        String why = recalculator.reason(asked);
        int looked = 0;
        int moved = 0;
        @Nullable UUID after = null;
        do {
            Batch batch = recalculator.next(after, why);
            looked += batch.looked();
            moved += batch.moved();
            after = batch.last();
        } while (after != null);
        recalculator.done(asked, looked, moved);
    }
}
