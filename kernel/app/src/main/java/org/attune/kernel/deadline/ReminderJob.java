package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for deadlines that have come near, or past, and has people told. */
@ApplicationScoped
public class ReminderJob {

    private static final Duration FIRST = Duration.ofSeconds(10);

    @Inject
    Rounds rounds;

    @Inject
    DeadlineReminders reminders;

    @Inject
    @ConfigProperty(name = "attune.notices.round.seconds", defaultValue = "300")
    int seconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Deadline reminders", FIRST, Duration.ofSeconds(seconds), reminders::tellDue);
    }
}
