package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.kernel.tenancy.Rounds;

/** Looks for renewals that are due: each hour, since a day begins at some hour, and as soon as the register says something new. */
@ApplicationScoped
public class RegistrationJob {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    RegistrationReminders reminders;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Registration reminders", FIRST, BETWEEN, reminders::sendDue);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationChanged changed) {
        rounds.now(changed.authority());
    }
}
