package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Goes round every authority, once an hour: notes what consent has ended, and sends the reminders that are due. What it does
 * is in the database, each step in a transaction of its own, so that it may run on any number of servers and be killed.
 */
@ApplicationScoped
public class ConsentRounds {

    private static final Logger LOG = Logger.getLogger(ConsentRounds.class.getName());

    /** So that one authority's many do not keep the others waiting for long. */
    private static final int PER_ROUND = 1000;

    @Inject
    Rounds rounds;

    @Inject
    Ends ends;

    @Inject
    Reminders reminders;

    @Inject
    @ConfigProperty(name = "attune.consent.round.seconds", defaultValue = "3600")
    int seconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start(
                "Consent rounds",
                Duration.ofSeconds(Math.min(seconds, 60)),
                Duration.ofSeconds(seconds),
                this::ofAuthority);
    }

    private void ofAuthority() {
        for (int done = 0; done < PER_ROUND && ends.endNext(); done++) {
            LOG.finest("Noted an end of consent");
        }
        for (int done = 0; done < PER_ROUND && reminders.remindNext(); done++) {
            LOG.finest("Sent a reminder");
        }
    }
}
