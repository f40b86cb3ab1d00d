package org.attune.kernel.booking;

import java.util.List;
import java.util.UUID;
import org.attune.api.diary.NewBooking;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it was entered.
 *
 * @param settingId for which setting; null for the reader's own where they have one, and for somebody of no setting
 * @param who who comes
 * @param topic what it is about; may be missing
 * @param involvementId the case that it is about; may be missing
 * @param orWait whether to wait for a place where all are taken
 * @param submissionId the form's or program's own number: sent twice, it is booked once
 */
public record BookingInput(
        @Nullable UUID settingId,
        @Nullable String who,
        @Nullable String topic,
        @Nullable UUID involvementId,
        @Nullable Boolean orWait,
        @Nullable UUID submissionId) {

    /** @throws InvalidException naming each field that is wrong */
    void check() {
        List<FieldError> errors = BookingChecks.fields(Text.tidy(who), Text.tidy(topic));
        if (submissionId == null) {
            errors.add(new FieldError("submissionId", "Send a number of your own for this booking, a UUID"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    NewBooking booking(UUID session, @Nullable UUID setting, UUID submission) {
        return new NewBooking(
                session,
                setting,
                who == null ? "" : who,
                topic == null ? "" : topic,
                involvementId,
                Boolean.TRUE.equals(orWait),
                submission);
    }
}
