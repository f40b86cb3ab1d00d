package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.attune.kernel.tenancy.Rounds;

/** Sends what waits: at once after it was written, and in rounds for what was missed or has to be tried again. */
@ApplicationScoped
public class OutboxJob {

    private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    /** So that one authority's many messages do not keep the others waiting. */
    private static final int PER_ROUND = 100;

    @Inject
    Rounds rounds;

    @Inject
    OutboxSender sender;

    @Inject
    Transports transports;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (!transports.none()) {
            rounds.start("Messages", FIRST, BETWEEN, this::sendDue);
        }
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWaiting message) {
        rounds.now(message.authority());
    }

    private void sendDue() {
        for (int sent = 0; sent < PER_ROUND && sender.sendNext(); sent++) {
            LOG.finest("Sent a message");
        }
    }
}
