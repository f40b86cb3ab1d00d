package org.attune.kernel.message;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** Sends what waits: at once after it was written, and in rounds for what was missed or has to be tried again. */
@ApplicationScoped
public class OutboxJob {

    private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());
    private static final String NAME = "Messages";
    private static final int FIRST_ROUND_SECONDS = 5;
    private static final int ROUND_SECONDS = 10;

    /** So that one authority's many messages do not keep the others waiting. */
    private static final int PER_ROUND = 100;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Tenancy tenancy;

    @Inject
    OutboxSender sender;

    @Inject
    Transports transports;

    private @Nullable Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (!transports.none()) {
            rounds = executor.scheduleWithFixedDelay(this::round, FIRST_ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWaiting message) {
        if (!transports.none()) {
            try {
                executor.submit(() -> now(message.authority()));
            } catch (RejectedExecutionException e) {
                LOG.log(Level.FINE, "The next round sends it", e);
            }
        }
    }

    private void round() {
        try {
            tenancy.forEachActive(NAME, this::sendDue);
        } catch (RuntimeException e) {
            // Thrown on, it would end all later rounds.
            LOG.log(Level.WARNING, "A round of sending messages failed", e);
        }
    }

    private void now(Authority authority) {
        try {
            tenancy.call(authority, Actor.system(NAME), "job", this::sendDue);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Sending messages failed; the next round tries again", e);
        }
    }

    private @Nullable Void sendDue() {
        for (int sent = 0; sent < PER_ROUND && sender.sendNext(); sent++) {
            LOG.finest("Sent a message");
        }
        return null;
    }
}
