package org.attune.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and when an answer was given, and what shows it.
 *
 * @param documentId the scan of a signed form; null otherwise
 * @param note what was said and to whom, for an answer by word of mouth; null otherwise
 */
record Evidence(
        ConsentMethod method,
        Instant answeredAt,
        @Nullable UUID documentId,
        @Nullable String note) {

    static Evidence online(Instant now) {
        return new Evidence(ConsentMethod.ONLINE, now, null, null);
    }

    static Evidence signed(Instant at, UUID scan) {
        return new Evidence(ConsentMethod.SIGNED_FORM, at, scan, null);
    }

    static Evidence verbal(Instant now, String note) {
        return new Evidence(ConsentMethod.VERBAL, now, null, note);
    }
}
