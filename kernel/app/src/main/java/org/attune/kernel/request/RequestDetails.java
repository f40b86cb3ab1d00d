package org.attune.kernel.request;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.consent.ConsentSummary;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one request shows, besides the consent panel.
 *
 * @param version the one that a decision begins from
 * @param raisedBy the name of who sent it
 * @param decidedBy the name of who decided; null while nobody has
 * @param assignedTo the name of who does the work; null while nobody does
 * @param consent where consent stands; null where none was asked for
 */
public record RequestDetails(
        UUID id,
        int version,
        RequestState state,
        UUID childId,
        String childName,
        String dateOfBirth,
        int age,
        UUID settingId,
        String settingName,
        RequestAnswers answers,
        String raisedBy,
        Instant sentAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String declineReason,
        @Nullable UUID involvementId,
        @Nullable String assignedTo,
        @Nullable ConsentSummary consent) {

    public String sent() {
        return London.words(sentAt);
    }

    public @Nullable String decided() {
        return decidedAt == null ? null : London.words(decidedAt);
    }

    public boolean isUndecided() {
        return state == RequestState.SENT;
    }

    /** Whether everything is there that a request cannot be accepted without. */
    public boolean isConsentLive() {
        return consent != null && consent.isLive();
    }
}
