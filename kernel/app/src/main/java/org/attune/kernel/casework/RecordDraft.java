package org.attune.kernel.casework;

import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * A record with its words, to be written, read or signed.
 *
 * @param correctionReason why it replaces the one before; null for the first
 * @param returnedNote what the supervisor asked for; null where it was not sent back
 * @param documentId the PDF; null until it is signed
 * @param practitionersOwn whether the reader is the practitioner of the case
 * @param supervisorsOwn whether the reader is their supervisor
 * @param needsSupervisor whether the writer is not a registrant, so that the supervisor signs too
 * @param mayBeSigned whether the reader is registered today, or needs not be
 */
public record RecordDraft(
        UUID id,
        int version,
        UUID involvementId,
        UUID childId,
        String child,
        String setting,
        String writtenBy,
        @Nullable String supervisor,
        int number,
        RecordState state,
        @Nullable String correctionReason,
        @Nullable String returnedNote,
        @Nullable UUID documentId,
        List<Part> parts,
        List<Signed> signatures,
        boolean practitionersOwn,
        boolean supervisorsOwn,
        boolean needsSupervisor,
        boolean mayBeSigned) {

    /** A part of the record: its heading, what is asked for, and the words so far. */
    public record Part(String key, String title, String guidance, String text) {}

    /** A signature in words. */
    public record Signed(
            String name,
            String title,
            @Nullable String hcpcNumber,
            String day,
            Capacity capacity,
            @Nullable ConsentState consent) {

        static Signed of(Signature signature) {
            return new Signed(
                    signature.getName(),
                    signature.title(),
                    signature.isRegistered() ? signature.getHcpcNumber() : null,
                    London.words(signature.getSignedOn()),
                    signature.getCapacity(),
                    signature.getConsentState());
        }

        public boolean isSupervisor() {
            return capacity == Capacity.SUPERVISOR;
        }
    }

    public String title() {
        return number == 1 ? "Record of involvement" : "Record of involvement, corrected version " + number;
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
