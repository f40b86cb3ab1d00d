package org.attune.kernel.consent;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.kernel.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Goes round every authority, once an hour: notes what consent has ended, and sends the reminders that are due. What it does
 * is in the database, each step in a transaction of its own, so that it may run on any number of servers and be killed.
 */
@ApplicationScoped
public class ConsentRounds {

    private static final Logger LOG = Logger.getLogger(ConsentRounds.class.getName());
    private static final String NAME = "Consent rounds";

    /** So that one authority's many do not keep the others waiting for long. */
    private static final int PER_ROUND = 1000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Tenancy tenancy;

    @Inject
    Ends ends;

    @Inject
    Reminders reminders;

    @Inject
    @ConfigProperty(name = "attune.consent.round.seconds", defaultValue = "3600")
    int seconds;

    private @Nullable Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds = executor.scheduleWithFixedDelay(this::round, Math.min(seconds, 60), seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            tenancy.forEachActive(NAME, this::ofAuthority);
        } catch (RuntimeException e) {
            // Thrown on, it would end all later rounds.
            LOG.log(Level.WARNING, "A round of consent failed; the next tries again", e);
        }
    }

    private @Nullable Void ofAuthority() {
        for (int done = 0; done < PER_ROUND && ends.endNext(); done++) {
            LOG.finest("Noted an end of consent");
        }
        for (int done = 0; done < PER_ROUND && reminders.remindNext(); done++) {
            LOG.finest("Sent a reminder");
        }
        return null;
    }
}
