package org.attune.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and when an answer was given, and what shows it.
 *
 * @param documentId the scan of a signed form; null otherwise
 * @param note what was said, for an answer by word of mouth; null otherwise
 * @param takenBy who heard it, for an answer by word of mouth; null otherwise
 * @param signedAs the name typed below the answers, for an answer online; null otherwise
 */
record Evidence(
        ConsentMethod method,
        Instant answeredAt,
        @Nullable UUID documentId,
        @Nullable String note,
        @Nullable String takenBy,
        @Nullable String signedAs) {

    static Evidence online(Instant now, String signedAs) {
        return new Evidence(ConsentMethod.ONLINE, now, null, null, null, signedAs);
    }

    static Evidence signed(Instant at, UUID scan) {
        return new Evidence(ConsentMethod.SIGNED_FORM, at, scan, null, null, null);
    }

    static Evidence verbal(Instant at, String note, String takenBy) {
        return new Evidence(ConsentMethod.VERBAL, at, null, note, takenBy, null);
    }
}
