package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import org.attune.api.time.London;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the day's emails in the morning of London: what is new later waits for the next one, and nobody is written to at night. */
@ApplicationScoped
public class DigestJob {

    private static final Duration FIRST = Duration.ofSeconds(10);

    @Inject
    Rounds rounds;

    @Inject
    Digests digests;

    @Inject
    @ConfigProperty(name = "attune.notices.round.seconds", defaultValue = "300")
    int seconds;

    /** The hour of London from which on they are sent. */
    @Inject
    @ConfigProperty(name = "attune.digest.from", defaultValue = "7")
    int from;

    /** The hour of London from which on none are begun any more. */
    @Inject
    @ConfigProperty(name = "attune.digest.until", defaultValue = "19")
    int until;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Daily emails", FIRST, Duration.ofSeconds(seconds), this::send);
    }

    private void send() {
        if (isDay(LocalTime.now(London.ZONE), from, until)) {
            digests.sendDue();
        }
    }

    static boolean isDay(LocalTime now, int from, int until) {
        return now.getHour() >= from && now.getHour() < until;
    }
}
