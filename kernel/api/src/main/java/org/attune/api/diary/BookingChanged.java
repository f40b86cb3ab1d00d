package org.attune.api.diary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking was made, or came to another state. Observed in progress, an observer may refuse it (no hours left) and charge or give
 * back what it costs: nothing or {@code WAITING} to {@code BOOKED} takes a place, {@code CANCELLED} and {@code CALLED_OFF} give it
 * back, {@code CANCELLED_LATE} and {@code MISSED} may be charged, {@code ATTENDED} was used. A register that is put right goes from
 * {@code MISSED} to {@code ATTENDED} or back.
 *
 * <p>A refusal of {@code WAITING} to {@code BOOKED} lets the next on the list have the place; the booking is {@code LAPSED} then.
 *
 * @param bookingId which
 * @param sessionId of which session
 * @param appointmentId the session's appointment
 * @param offerId of which offer
 * @param scheme whose offer: {@code sessions} where people made it, or a plugin's id
 * @param kind the key of the kind of appointment
 * @param settingId the setting that it is for; null where it is for somebody of none
 * @param involvementId the case that it is about; null for none
 * @param before where it stood; null where it was made now
 * @param after where it stands
 * @param minutes how long the session is
 */
public record BookingChanged(
        UUID bookingId,
        UUID sessionId,
        UUID appointmentId,
        UUID offerId,
        String scheme,
        String kind,
        @Nullable UUID settingId,
        @Nullable UUID involvementId,
        @Nullable BookingState before,
        BookingState after,
        int minutes) {}
