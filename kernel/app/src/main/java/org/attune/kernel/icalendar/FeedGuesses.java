package org.attune.kernel.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.RateLimit;
import org.attune.kernel.persistence.RateLimits;

/**
 * Addresses of feeds that never were, counted by who tried them. Nobody guesses 256 random bits; whoever tries is kept from loading
 * the service, and is in the audit. An address that was taken away is no guess: calendars go on asking for it for weeks.
 */
@ApplicationScoped
class FeedGuesses {

    private static final RateLimit LIMIT = new RateLimit("calendar feed", 30, Duration.ofHours(1));

    @Inject
    RateLimits limits;

    @Inject
    AuditLog audit;

    /** Then nothing is looked for at all. */
    boolean areTooMany() {
        return limits.isUsedUp(LIMIT);
    }

    /** The last one that is allowed says so in the audit; those after it are not written down one by one. */
    void another() {
        audit.refused("a calendar feed that does not exist");
        if (limits.count(LIMIT) == 0) {
            audit.refused("calendar feeds from this address for now: too many of them did not exist");
        }
    }
}
