package org.attune.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.ledger.YearKind;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsAndMeasuresTest {

    @ParameterizedTest(name = "{1} lies in {0} {2}, which ends on {3}")
    @CsvSource({
        "ACADEMIC, 2026-09-01, 2026, 2027-08-31",
        "ACADEMIC, 2026-08-31, 2025, 2026-08-31",
        "ACADEMIC, 2028-02-29, 2027, 2028-08-31",
        "FINANCIAL, 2026-04-01, 2026, 2027-03-31",
        "FINANCIAL, 2026-03-31, 2025, 2026-03-31",
        "FINANCIAL, 2026-12-31, 2026, 2027-03-31"
    })
    void everyDayLiesInOnePeriod(YearKind kind, LocalDate day, int year, LocalDate last) {
        LedgerPeriod period = LedgerPeriod.of(kind, day);

        assertEquals(new LedgerPeriod(kind, year), period);
        assertEquals(last, period.lastDay());
        assertEquals(last.plusDays(1), period.next().firstDay());
    }

    @Test
    void aYearFarAwayIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new LedgerPeriod(YearKind.ACADEMIC, 1999));
        assertThrows(IllegalArgumentException.class, () -> new LedgerPeriod(YearKind.FINANCIAL, 2201));
    }

    @ParameterizedTest(name = "{1} minutes in {0}: {2}, {3}")
    @CsvSource({
        "HOURS, 750, 12 hours 30 minutes, 12:30",
        "HOURS, 1, 1 minute, 0:01",
        "HOURS, 0, no hours, 0:00",
        "HOURS, -75, 1 hour 15 minutes below zero, −1:15",
        "DAYS, 390, 1 day, 1",
        "DAYS, 975, 2.5 days, 2.5",
        "DAYS, 0, no days, 0",
        "DAYS, -100, 0.26 days below zero, −0.26",
        "SESSIONS, 180, 1 session, 1",
        "SESSIONS, 90, 0.5 sessions, 0.5"
    })
    void minutesAreSaidAsPeopleCount(LedgerUnit unit, int minutes, String words, String figure) {
        TimeMeasure measure = new TimeMeasure(unit, 390, 180);

        assertEquals(words, measure.words(minutes));
        assertEquals(figure, measure.figure(minutes));
    }

    @ParameterizedTest(name = "{1} {0} are {2} minutes")
    @CsvSource({
        "DAYS, 1, 390",
        "DAYS, 0.5, 195",
        "DAYS, '0,25', 98",
        "DAYS, ' 80 ', 31200",
        "DAYS, 0, 0",
        "DAYS, -1, -1",
        "DAYS, 1e3, -1",
        "DAYS, 1.234, -1",
        "HOURS, 1.5, 90",
        "HOURS, a lot, -1",
        "HOURS, '', -1",
        "HOURS, , -1",
        "HOURS, 99999, -1",
        "SESSIONS, 2, 360"
    })
    void timeIsReadAsPeopleTypeItAndWhatIsNoNumberIsLessThanNothing(
            LedgerUnit unit, @Nullable String typed, int minutes) {
        assertEquals(minutes, new TimeMeasure(unit, 390, 180).minutes(typed));
    }

    @ParameterizedTest(name = "{1} {0}: {2}")
    @CsvSource({
        "DAYS, 1000, true",
        "DAYS, 1000.01, false",
        "HOURS, 5000, true",
        "HOURS, 5000.5, false",
        "HOURS, 0.01, true",
        "HOURS, 0, false",
        "HOURS, none, false"
    })
    void whatIsTooLittleOrMoreThanAnybodyHasIsSaidAtItsField(LedgerUnit unit, String typed, boolean right) {
        Entered entered = new Entered();

        int minutes = new TimeMeasure(unit, 390, 180).entered(entered, "time", typed, 1, "Enter a number");

        assertTrue(minutes >= 1);
        if (right) {
            entered.done();
        } else {
            InvalidException refused = assertThrows(InvalidException.class, entered::done);
            assertEquals(List.of(new FieldError("time", "Enter a number")), refused.errors());
        }
    }
}
