package org.attune.kernel.diary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.kernel.time.London;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it was entered.
 *
 * @param startsAt London's time
 * @param minutes how long it is
 * @param involvementId the case that it is about; null for none
 * @param submissionId the form's own number
 */
public record AppointmentInput(
        @Nullable String kind,
        String title,
        List<UUID> practitionerIds,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        int minutes,
        PlaceInput place,
        @Nullable UUID settingId,
        @Nullable UUID involvementId,
        String note,
        UUID submissionId) {

    private static final int LONGEST = 14 * 60;

    Span span() {
        List<FieldError> errors = new ArrayList<>();
        if (day == null) {
            errors.add(new FieldError("day", "Enter the day"));
        }
        if (startsAt == null) {
            errors.add(new FieldError("startsAt", "Enter when it begins, for example 13:30"));
        }
        if (minutes < 1 || minutes > LONGEST) {
            errors.add(new FieldError("minutes", "Enter a whole number from 1 to 840"));
        }
        if (day == null || startsAt == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        ZonedDateTime from = LocalDateTime.of(day, startsAt).atZone(London.ZONE);
        return new Span(from.toInstant(), from.plusMinutes(minutes).toInstant());
    }
}
