package org.attune.kernel.place;

import java.time.LocalDate;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.time.London;
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

    /** @throws InvalidException where they cannot be right */
    Days days() {
        if (firstDay == null) {
            throw new InvalidException("firstDay", "Enter the first day, for example 1 9 2026");
        }
        if (firstDay.isBefore(EARLIEST) || isFarAhead(firstDay)) {
            throw new InvalidException("firstDay", "Enter a first day from 1990 to " + YEARS_AHEAD + " years from now");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidException("lastDay", "The last day cannot be before the first");
        }
        if (lastDay != null && isFarAhead(lastDay)) {
            throw new InvalidException(
                    "lastDay", "Enter a last day up to " + YEARS_AHEAD + " years from now, or leave it empty");
        }
        return new Days(firstDay, lastDay);
    }

    private static boolean isFarAhead(LocalDate day) {
        return day.isAfter(London.today().plusYears(YEARS_AHEAD));
    }
}
