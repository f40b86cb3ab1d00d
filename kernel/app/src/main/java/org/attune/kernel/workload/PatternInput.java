package org.attune.kernel.workload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.kernel.time.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A working pattern as it was typed.
 *
 * @param firstDay from when on
 * @param hours seven, from Monday, each as 7:24 or 7.4; nothing for a day without work
 * @param preparation minutes for each hour of direct work; nothing for the service's
 */
public record PatternInput(
        @Nullable LocalDate firstDay,
        List<String> hours,
        boolean termTimeOnly,
        @Nullable String preparation) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST_DAY = 14 * 60;
    private static final int MONDAY_TO_FRIDAY = 5;

    /** What was typed, where all of it can be right. */
    record Read(LocalDate firstDay, PatternDays days) {}

    /** @throws InvalidException naming every field that cannot be right */
    Read read() {
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = firstDay(firstDay, errors);
        List<Integer> minutes = minutes(errors);
        Integer own = preparation == null || preparation.isBlank() ? null : Preparation.read(preparation, errors);
        if (errors.isEmpty()
                && termTimeOnly
                && minutes.stream().skip(MONDAY_TO_FRIDAY).anyMatch(one -> one > 0)) {
            errors.add(
                    new FieldError(
                            "saturday",
                            "Somebody who works in term time only works from Monday to Friday. Leave Saturday and Sunday empty"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Read(from, new PatternDays(minutes, termTimeOnly, own));
    }

    static LocalDate firstDay(@Nullable LocalDate day, List<FieldError> errors) {
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(London.today().plusYears(YEARS_AHEAD))) {
            errors.add(new FieldError(
                    "firstDay", "Enter a day from 1990 to " + YEARS_AHEAD + " years from now, for example 1 9 2026"));
            return EARLIEST;
        }
        return day;
    }

    private List<Integer> minutes(List<FieldError> errors) {
        List<Integer> minutes = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            OptionalInt read = Hours.minutes(hours.get(day.ordinal()));
            if (read.isEmpty() || read.getAsInt() > LONGEST_DAY) {
                errors.add(new FieldError(
                        day.name().toLowerCase(Locale.ROOT),
                        "Enter the hours of " + Weekdays.name(day) + " from 0 to 14, for example 7:24 or 7.4"));
            }
            minutes.add(read.orElse(0));
        }
        return minutes;
    }
}
