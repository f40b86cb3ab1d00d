package org.attune.kernel.practitioner;

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

/** Looks for renewals that are due: each hour, since a day begins at some hour, and as soon as the register says something new. */
@ApplicationScoped
public class RegistrationJob {

    private static final Logger LOG = Logger.getLogger(RegistrationJob.class.getName());
    private static final String NAME = "Registration reminders";
    private static final int FIRST_ROUND_MINUTES = 1;
    private static final int ROUND_MINUTES = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Tenancy tenancy;

    @Inject
    RegistrationReminders reminders;

    private @Nullable Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds = executor.scheduleWithFixedDelay(this::round, FIRST_ROUND_MINUTES, ROUND_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationChanged changed) {
        try {
            executor.submit(() -> now(changed.authority()));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The next round looks", e);
        }
    }

    private void round() {
        try {
            tenancy.forEachActive(NAME, this::sendDue);
        } catch (RuntimeException e) {
            // Thrown on, it would end all later rounds.
            LOG.log(Level.WARNING, "A round of registration reminders failed", e);
        }
    }

    private void now(Authority authority) {
        try {
            tenancy.call(authority, Actor.system(NAME), "job", this::sendDue);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Registration reminders failed; the next round tries again", e);
        }
    }

    private @Nullable Void sendDue() {
        reminders.sendDue();
        return null;
    }
}
