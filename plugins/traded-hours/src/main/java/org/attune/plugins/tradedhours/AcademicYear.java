package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * A school year: 1 September to 31 August.
 *
 * @param start the calendar year in which it begins
 */
public record AcademicYear(int start) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    static AcademicYear current() {
        return of(today());
    }

    /** For programs, which leave the year out to mean this one. */
    static AcademicYear orCurrent(int start) {
        return start == 0 ? current() : new AcademicYear(start);
    }

    static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    /** For example "2026 to 2027". */
    public String words() {
        return start + " to " + (start + 1);
    }
}
