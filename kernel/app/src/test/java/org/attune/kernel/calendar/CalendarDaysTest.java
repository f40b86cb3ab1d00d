package org.attune.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.api.calendar.DayKind;
import org.attune.api.calendar.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

    private final CalendarDays days = new CalendarDays(
            List.of(new SchoolTerm(
                    2026,
                    "Autumn term",
                    LocalDate.of(2026, 9, 2),
                    LocalDate.of(2026, 12, 18),
                    LocalDate.of(2026, 10, 26),
                    LocalDate.of(2026, 10, 30))),
            List.of(new Closed(
                    ClosureKind.INSET, LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 2), "Staff training")));

    /** As gov.uk/bank-holidays lists them for England and Wales. */
    @Test
    void knowsTheBankHolidaysOfEngland() {
        assertEquals(
                Set.of(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28"),
                Set.copyOf(BankHolidays.of(2026).keySet().stream()
                        .map(LocalDate::toString)
                        .toList()));
        assertEquals(
                Set.of(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-03",
                        "2027-05-31",
                        "2027-08-30",
                        "2027-12-27",
                        "2027-12-28"),
                Set.copyOf(BankHolidays.of(2027).keySet().stream()
                        .map(LocalDate::toString)
                        .toList()));
        assertEquals(
                "King's Coronation", BankHolidays.on(LocalDate.of(2023, 5, 8)).orElseThrow());
        assertEquals(Set.of(), BankHolidays.of(1066).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, HOLIDAY",
        "2026-09-02, CLOSED",
        "2026-09-03, SCHOOL_DAY",
        "2026-09-05, WEEKEND",
        "2026-10-26, HOLIDAY",
        "2026-12-18, SCHOOL_DAY",
        "2026-12-21, HOLIDAY",
        "2026-12-25, BANK_HOLIDAY",
        "2027-09-01, UNKNOWN",
    })
    void saysWhatADayIs(LocalDate day, DayKind kind) {
        assertEquals(kind, days.day(day).kind());
    }

    @Test
    void countsWorkingDaysPastWeekendsAndBankHolidays() {
        SchoolCalendarBean calendar = new SchoolCalendarBean();
        assertEquals(LocalDate.of(2026, 12, 29), calendar.nextWorkingDay(LocalDate.of(2026, 12, 24)));
        assertEquals(LocalDate.of(2026, 11, 6), calendar.plusWorkingDays(LocalDate.of(2026, 10, 23), 10));
        assertEquals(LocalDate.of(2026, 12, 26), calendar.plusWorkingDays(LocalDate.of(2026, 12, 26), 0));
    }
}
