package org.attune.api.calendar;

import java.time.LocalDate;

/**
 * One day of the calendar.
 *
 * @param date the day, in London
 * @param kind what it is for schools
 * @param words what makes it so, for example "Good Friday", "Staff training" or "Autumn term"; may be empty
 */
public record CalendarDay(LocalDate date, DayKind kind, String words) {

    /** @return whether pupils come on this day */
    public boolean isSchoolDay() {
        return kind == DayKind.SCHOOL_DAY;
    }
}
