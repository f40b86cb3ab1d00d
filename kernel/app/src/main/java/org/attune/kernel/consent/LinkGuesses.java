package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.RateLimit;
import org.attune.kernel.persistence.RateLimits;

/**
 * Links that lead nowhere, counted by the address that tried them. A link has 256 random bits, so nobody guesses one; whoever
 * tries is kept from loading the service, and is in the audit. Families behind one school's address share the allowance.
 */
@ApplicationScoped
class LinkGuesses {

    private static final RateLimit LIMIT = new RateLimit("consent link", 30, Duration.ofHours(1));

    @Inject
    RateLimits limits;

    @Inject
    AuditLog audit;

    /** Then no link is looked for at all, and the answer is that of a link that leads nowhere. */
    boolean areTooMany() {
        return limits.isUsedUp(LIMIT);
    }

    /** The last one that is allowed says so in the audit; those after it are not written down one by one. */
    void another() {
        audit.refused("a link about consent that does not exist");
        if (limits.count(LIMIT) == 0) {
            audit.refused("links about consent from this address for now: too many of them did not exist");
        }
    }
}
