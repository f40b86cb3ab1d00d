package org.attune.kernel.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.kernel.diary.PlaceInput;
import org.attune.kernel.diary.Times;
import org.jspecify.annotations.Nullable;

/** When and where a session is to be. */
public record MoveInput(
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable PlaceInput place) {

    private static final Duration LONGEST = Duration.ofHours(12);

    Span span() {
        List<FieldError> errors = new ArrayList<>();
        if (startsAt == null || !Times.isOurs(startsAt)) {
            errors.add(new FieldError("startsAt", "Say when it begins, for example 2027-03-02T13:30:00Z"));
        }
        if (endsAt == null || !Times.isOurs(endsAt)) {
            errors.add(new FieldError("endsAt", "Say when it ends, for example 2027-03-02T14:30:00Z"));
        }
        if (startsAt != null
                && endsAt != null
                && (!endsAt.isAfter(startsAt)
                        || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0)) {
            errors.add(new FieldError("endsAt", "It ends after it begins, and within 12 hours"));
        }
        if (startsAt == null || endsAt == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Span(startsAt, endsAt);
    }

    Place where() {
        return (place == null ? new PlaceInput(null, null, null, null, null) : place).place();
    }
}
