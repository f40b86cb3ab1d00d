package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.attune.api.time.London;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks twice a day for notices whose time is over. */
@ApplicationScoped
public class OldNoticesJob {

    private static final Duration BETWEEN = Duration.ofHours(12);

    @Inject
    Rounds rounds;

    @Inject
    OldNotices old;

    /** For how many days a notice is kept. */
    @Inject
    @ConfigProperty(name = "attune.notices.kept.days", defaultValue = "400")
    int keptDays;

    /** How soon after the start it is looked for the first time. */
    @Inject
    @ConfigProperty(name = "attune.notices.round.seconds", defaultValue = "300")
    int firstSeconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Old notices", Duration.ofSeconds(firstSeconds), BETWEEN, this::forget);
    }

    private void forget() {
        LocalDate since = London.today().minusDays(Math.max(keptDays, 1));
        long gone = old.forget(since);
        while (gone == OldNotices.AT_ONCE) {
            gone = old.forget(since);
        }
    }
}
