package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.deadline.Recalculator.Batch;
import org.attune.kernel.tenancy.Rounds;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether something that clocks are counted by has changed, and works them out again. What stops half-way begins anew with the
 * next round: a clock that is right already is not touched.
 */
@ApplicationScoped
public class RecalculationJob {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofSeconds(15);

    @Inject
    Rounds rounds;

    @Inject
    Recalculator recalculator;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Deadlines", FIRST, BETWEEN, this::recalculate);
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
