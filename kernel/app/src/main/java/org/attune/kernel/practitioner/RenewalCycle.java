package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.time.Month;

/**
 * How practitioner psychologists renew: every second year, from 1 March to 31 May of the odd ones. Who has not renewed by then
 * is removed from the register.
 */
public final class RenewalCycle {

    private static final int YEARS = 2;
    private static final int MONTHS_OPEN = 3;

    private RenewalCycle() {}

    /** The last day of the cycle that this day lies in: 31 May of an odd year. */
    public static LocalDate endOf(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear() | 1, Month.MAY, 31);
        return end.isBefore(day) ? end.plusYears(YEARS) : end;
    }

    /** The first day on which a registration that ends on this day can be renewed: 1 March for 31 May. */
    public static LocalDate opensFor(LocalDate lastDay) {
        return lastDay.minusMonths(MONTHS_OPEN).plusDays(1);
    }

    /** No registration runs longer than to the end of the cycle after this one. */
    static LocalDate furthestFrom(LocalDate day) {
        return endOf(day).plusYears(YEARS);
    }
}
