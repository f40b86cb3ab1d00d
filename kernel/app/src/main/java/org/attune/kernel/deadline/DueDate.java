package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.attune.api.deadline.DayCount;
import org.attune.kernel.calendar.OpenDays;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days of a clock: the one place where a due date comes from.
 *
 * @param from the day from which it counts, itself not counted
 * @param amount how many, at least 1
 * @param unit of what
 * @param pauses days that are not counted, whichever unit it is
 * @param settingId whose closures a count of school days leaves out; null for those of all schools
 */
record DueDate(
        LocalDate from,
        int amount,
        DayCount unit,
        List<Pause> pauses,
        @Nullable UUID settingId) {

    /** A thousand school days are five years and some. Where nothing counts for so long, the calendar is wrong. */
    private static final int YEARS = 100;

    /**
     * A time that is not counted.
     *
     * @param first the first day that is not
     * @param resumed the first day that is again
     */
    record Pause(LocalDate first, LocalDate resumed) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(resumed);
        }
    }

    /** @throws IllegalStateException where no day would ever be reached */
    LocalDate in(OpenDays days) {
        Predicate<LocalDate> counts = counting(days);
        long missing = needed();
        LocalDate last = from.plusYears(YEARS);
        LocalDate day = from;
        while (missing > 0) {
            day = day.plusDays(1);
            if (day.isAfter(last)) {
                throw new IllegalStateException("No day is due: " + this);
            }
            if (counts.test(day) && !isPaused(day)) {
                missing--;
            }
        }
        return day;
    }

    private Predicate<LocalDate> counting(OpenDays days) {
        return switch (unit) {
            case WORKING_DAYS -> OpenDays::isWorkingDay;
            case SCHOOL_DAYS -> day -> days.isSchoolDay(day, settingId);
            case CALENDAR_DAYS, WEEKS, MONTHS -> day -> true;
        };
    }

    /** A month's days are known once it is known which month: each of them that is paused makes it one later. */
    private long needed() {
        return switch (unit) {
            case CALENDAR_DAYS, WORKING_DAYS, SCHOOL_DAYS -> amount;
            case WEEKS -> ChronoUnit.DAYS.between(from, from.plusWeeks(amount));
            case MONTHS -> ChronoUnit.DAYS.between(from, from.plusMonths(amount));
        };
    }

    private boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }
}
