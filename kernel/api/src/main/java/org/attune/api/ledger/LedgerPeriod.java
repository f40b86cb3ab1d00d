package org.attune.api.ledger;

import java.time.LocalDate;

/**
 * A year for which an account runs. Days are days in London.
 *
 * @param kind which kind of year
 * @param year the calendar year in which it begins, 2000 to 2200: ACADEMIC 2026 is 1 September 2026 to 31 August 2027
 */
public record LedgerPeriod(YearKind kind, int year) {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    /** @throws IllegalArgumentException where the year is out of range */
    public LedgerPeriod {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("A year from " + FIRST + " to " + LAST + ", not " + year);
        }
    }

    /**
     * @param kind which kind of year
     * @param day any day from 2001 to 2200
     * @return the period in which it lies
     */
    public static LedgerPeriod of(YearKind kind, LocalDate day) {
        int year = day.getYear();
        return new LedgerPeriod(kind, day.isBefore(kind.firstDay(year)) ? year - 1 : year);
    }

    /** @return the first day of it */
    public LocalDate firstDay() {
        return kind.firstDay(year);
    }

    /** @return the last day of it */
    public LocalDate lastDay() {
        return kind.firstDay(year + 1).minusDays(1);
    }

    /** @return the period after it */
    public LedgerPeriod next() {
        return new LedgerPeriod(kind, year + 1);
    }

    /** @return for people, for example "2026 to 2027" */
    public String words() {
        return year + " to " + (year + 1);
    }
}
