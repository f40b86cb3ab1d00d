package org.attune.api.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Which year an account runs for. Days are days in London. */
public enum YearKind {
    /** 1 September to 31 August, as English schools count. */
    ACADEMIC(MonthDay.of(Month.SEPTEMBER, 1)),
    /** 1 April to 31 March, as English local authorities count. */
    FINANCIAL(MonthDay.of(Month.APRIL, 1));

    private final MonthDay begins;

    YearKind(MonthDay begins) {
        this.begins = begins;
    }

    /**
     * @param year the calendar year in which the period begins
     * @return its first day
     */
    LocalDate firstDay(int year) {
        return begins.atYear(year);
    }
}
