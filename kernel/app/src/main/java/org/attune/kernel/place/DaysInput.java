package org.attune.kernel.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A first and a last day as they were entered.
 *
 * @param firstDay null where it was not entered, which is refused
 * @param lastDay null while it goes on
 */
public record DaysInput(
        @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 5;

    /** @throws InvalidException naming every day that cannot be right */
    Days days() {
        return days(List.of());
    }

    /**
     * As {@link #days()}.
     *
     * @param more what else is wrong with what was entered
     */
    Days days(List<FieldError> more) {
        List<FieldError> errors = new ArrayList<>(more);
        if (firstDay == null) {
            errors.add(new FieldError("firstDay", "Enter the first day, for example 1 9 2026"));
        } else if (firstDay.isBefore(EARLIEST) || isFarAhead(firstDay)) {
            errors.add(new FieldError("firstDay", "Enter a first day from 1990 to " + YEARS_AHEAD + " years from now"));
        }
        if (lastDay != null && isFarAhead(lastDay)) {
            errors.add(new FieldError(
                    "lastDay", "Enter a last day up to " + YEARS_AHEAD + " years from now, or leave it empty"));
        } else if (lastDay != null && lastDay.isBefore(firstDay == null ? EARLIEST : firstDay)) {
            errors.add(new FieldError("lastDay", "The last day cannot be before the first"));
        }
        if (firstDay == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Days(firstDay, lastDay);
    }

    private static boolean isFarAhead(LocalDate day) {
        return day.isAfter(London.today().plusYears(YEARS_AHEAD));
    }
}
