package org.attune.kernel.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A record as lists show it.
 *
 * @param correctionReason why it replaces the one before; null for the first
 * @param documentId the PDF; null until it is signed
 * @param signedOn the day on which it was signed for good; null until then
 */
public record RecordLine(
        UUID id,
        int number,
        RecordState state,
        @Nullable String correctionReason,
        @Nullable UUID documentId,
        @Nullable LocalDate signedOn) {

    static RecordLine of(InvolvementRecord record) {
        return new RecordLine(
                record.getId(),
                record.getNumber(),
                record.getState(),
                record.getCorrectionReason(),
                record.getDocumentId(),
                record.getSignedAt() == null
                        ? null
                        : record.getSignedAt().atZone(London.ZONE).toLocalDate());
    }

    public String title() {
        return number == 1 ? "Record of involvement" : "Record of involvement, corrected version " + number;
    }

    public String signed() {
        return signedOn == null ? "" : London.words(signedOn);
    }

    public boolean isDraft() {
        return state == RecordState.DRAFT;
    }

    public boolean isAwaitingSupervisor() {
        return state == RecordState.AWAITING_SUPERVISOR;
    }

    public boolean isSigned() {
        return state == RecordState.SIGNED;
    }
}
