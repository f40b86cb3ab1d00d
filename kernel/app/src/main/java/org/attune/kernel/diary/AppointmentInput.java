package org.attune.kernel.diary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it was entered.
 *
 * @param kind the key of its kind
 * @param title what it is called; where it is missing it is called after its kind
 * @param practitionerIds who takes part
 * @param startsAt London's time
 * @param minutes how long it is
 * @param involvementId the case that it is about; null for none
 * @param submissionId the form's or program's own number: sent twice, it is made once
 */
public record AppointmentInput(
        @Nullable String kind,
        @Nullable String title,
        @Nullable List<UUID> practitionerIds,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable Integer minutes,
        @Nullable PlaceInput place,
        @Nullable UUID settingId,
        @Nullable UUID involvementId,
        @Nullable String note,
        @Nullable UUID submissionId) {

    private static final int LONGEST = 14 * 60;
    private static final int LONGEST_KIND = 100;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 30);

    /** What was entered, where all of it can be right. */
    record Read(
            String kind,
            String title,
            Set<UUID> people,
            Span when,
            Place place,
            @Nullable UUID settingId,
            @Nullable UUID involvementId,
            String note,
            UUID submissionId) {}

    /** @throws InvalidException naming every field that is missing or cannot be right */
    Read read() {
        List<FieldError> errors = new ArrayList<>();
        words(errors);
        Span when = span(errors);
        Place where = where(errors);
        UUID form = submissionId;
        if (form == null) {
            errors.add(new FieldError("submissionId", "Send a number of your own for this appointment, a UUID"));
        }
        if (kind == null || when == null || where == null || form == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Read(
                kind,
                Text.tidy(title),
                people(),
                when,
                where,
                settingId,
                involvementId,
                note == null ? "" : note,
                form);
    }

    private void words(List<FieldError> errors) {
        if (kind == null || kind.isEmpty() || kind.length() > LONGEST_KIND || !Text.isLine(kind)) {
            errors.add(new FieldError("kind", "Choose what kind of appointment it is"));
        }
        DiaryRules.title(Text.tidy(title), errors);
        DiaryRules.note(note == null ? "" : note.strip(), errors);
        DiaryRules.people(people(), errors);
    }

    private Set<UUID> people() {
        Set<UUID> people = new HashSet<>();
        (practitionerIds == null ? List.<UUID>of() : practitionerIds)
                .stream().filter(Objects::nonNull).forEach(people::add);
        return people;
    }

    private @Nullable Span span(List<FieldError> errors) {
        boolean sound = true;
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            errors.add(new FieldError("day", "Enter a day from 2000 to 2199"));
            sound = false;
        }
        if (startsAt == null) {
            errors.add(new FieldError("startsAt", "Enter when it begins, for example 13:30"));
        }
        if (minutes == null || minutes < 1 || minutes > LONGEST) {
            errors.add(new FieldError("minutes", "Enter a whole number from 1 to 840"));
            sound = false;
        }
        if (!sound || day == null || startsAt == null || minutes == null) {
            return null;
        }
        ZonedDateTime from = LocalDateTime.of(day, startsAt).atZone(London.ZONE);
        return new Span(from.toInstant(), from.plusMinutes(minutes).toInstant());
    }

    private @Nullable Place where(List<FieldError> errors) {
        try {
            return (place == null ? new PlaceInput(null, null, null, null, null) : place).place();
        } catch (InvalidException missing) {
            errors.addAll(missing.errors());
            return null;
        }
    }
}
