package org.attune.api.deadline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock was paused, or its limit not kept, and what shows it.
 *
 * @param reason in words; never empty
 * @param ground the key of one of the rule's grounds; null where the rule names none, and for a pause
 * @param documentId a document of the authority that shows it; null where there is none
 */
public record Because(
        String reason, @Nullable String ground, @Nullable UUID documentId) {

    /** @return a reason without a ground or a document */
    public static Because of(String reason) {
        return new Because(reason, null, null);
    }
}
