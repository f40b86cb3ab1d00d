package org.attune.kernel.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year: 1 September to 31 August.
 *
 * @param begins the year of its September
 */
record SchoolYear(int begins) {

    static final int FIRST = 1990;
    static final int LAST = 2100;

    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Of a day on which a term begins: some begin in the last days of August. */
    static SchoolYear ofTermFrom(LocalDate firstDay) {
        return new SchoolYear(
                firstDay.getMonthValue() >= Month.AUGUST.getValue() ? firstDay.getYear() : firstDay.getYear() - 1);
    }

    boolean isPossible() {
        return begins >= FIRST && begins <= LAST;
    }

    LocalDate firstDay() {
        return LocalDate.of(begins, Month.SEPTEMBER, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(begins + 1, Month.AUGUST, 31);
    }

    /** For example 2026 to 2027. */
    String words() {
        return begins + " to " + (begins + 1);
    }
}
