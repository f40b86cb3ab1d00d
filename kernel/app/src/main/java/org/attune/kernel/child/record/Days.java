package org.attune.kernel.child.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a day of somebody's life. */
final class Days {

    private static final int OLDEST = 25;

    private Days() {}

    /** A date of birth of a child or young person up to 25. */
    static List<FieldError> birth(@Nullable LocalDate born) {
        LocalDate today = London.today();
        List<FieldError> errors = new ArrayList<>();
        if (born != null && born.isAfter(today)) {
            errors.add(new FieldError("dateOfBirth", "The date of birth must be in the past"));
        } else if (born != null && !born.isAfter(today.minusYears(OLDEST + 1))) {
            errors.add(new FieldError(
                    "dateOfBirth", "The service is for children and young people up to 25: check the year of birth"));
        }
        return errors;
    }

    /** A day between the birth and today; none is all right. */
    static Optional<FieldError> lived(String field, @Nullable LocalDate day, LocalDate born) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isBefore(born)) {
            return Optional.of(new FieldError(field, "This is before they were born: check the year"));
        }
        return day.isAfter(London.today())
                ? Optional.of(new FieldError(field, "The day must be today or in the past"))
                : Optional.empty();
    }
}
