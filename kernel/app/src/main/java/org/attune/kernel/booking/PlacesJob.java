package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.problem.ProblemException;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.tenancy.Rounds;
import org.attune.kernel.web.Problems;

/** Gives places that came free to those who wait: at once after it was committed, and in rounds for what was missed. */
@ApplicationScoped
public class PlacesJob {

    private static final Logger LOG = Logger.getLogger(PlacesJob.class.getName());

    private static final Duration FIRST = Duration.ofSeconds(25);
    private static final Duration BETWEEN = Duration.ofSeconds(15);

    /** What a plugin could have said is not known while it is left out: whoever waits goes on waiting. */
    private static final String LEFT_OUT = "plugin-left-out";

    private static final int LONGEST_REASON = 1000;

    @Inject
    Rounds rounds;

    @Inject
    Promotion promotion;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Waiting lists", FIRST, BETWEEN, this::give);
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceFree place) {
        rounds.now(place.authority());
    }

    private void give() {
        promotion.waitedFor().forEach(this::giveAll);
    }

    private void giveAll(UUID session) {
        Optional<UUID> next = promotion.next(session);
        while (next.isPresent() && givenOrLapsed(next.get())) {
            next = promotion.next(session);
        }
    }

    /**
     * @return whether to go on with the next; what fails otherwise than by a refusal, such as a plugin with a fault, keeps this session
     *     waiting for the next round and no other
     */
    private boolean givenOrLapsed(UUID booking) {
        try {
            return promotion.promote(booking);
        } catch (RuntimeException thrown) {
            ProblemException problem = Problems.of(thrown).orElse(null);
            if (problem == null) {
                LOG.log(Level.WARNING, "A place could not be given to booking " + booking, thrown);
            }
            if (!(problem instanceof RefusedException) || problem.type().equals(LEFT_OUT)) {
                return false;
            }
            String words = String.valueOf(problem.getMessage());
            promotion.lapse(booking, words.substring(0, Math.min(words.length(), LONGEST_REASON)));
            return true;
        }
    }
}
