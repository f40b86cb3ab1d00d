package org.attune.kernel.workload;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static final PatternDays FULL = pattern(false, null);

    private final Practitioner who = new Practitioner();
    private final NavigableMap<LocalDate, PatternDays> patterns = new TreeMap<>(Map.of(MONDAY.minusYears(1), FULL));

    private static PatternDays pattern(boolean termTimeOnly, @Nullable Integer preparation) {
        return new PatternDays(List.of(444, 444, 444, 444, 444, 0, 0), termTimeOnly, preparation);
    }

    private DayTime on(LocalDate day, DayKind kind, LeaveDays... leave) {
        return time(leave).on(new CalendarDay(day, kind, ""));
    }

    private WorkingTime time(LeaveDays... leave) {
        return new WorkingTime(who, patterns, List.of(leave), new WorkingRules(new TreeMap<>()));
    }

    @Test
    void halfOfADayIsForDirectWorkWhereAnHourTakesAnHour() {
        assertEquals(new DayTime(444, 0, 222), on(MONDAY, DayKind.SCHOOL_DAY));
    }

    @Test
    void theRatioIsTheirOwnOrThatOfTheDay() {
        NavigableMap<LocalDate, Rule> rules = new TreeMap<>();
        rules.put(MONDAY, new Rule(2220, 30));
        WorkingTime time = new WorkingTime(who, patterns, List.of(), new WorkingRules(rules));
        assertEquals(
                296, time.on(new CalendarDay(MONDAY, DayKind.SCHOOL_DAY, "")).direct());
        assertEquals(30, time.preparation(MONDAY));
        assertEquals(60, time.preparation(MONDAY.minusDays(1)));
        patterns.put(MONDAY, pattern(false, 0));
        assertEquals(
                444, time.on(new CalendarDay(MONDAY, DayKind.SCHOOL_DAY, "")).direct());
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_DAY, 444, 444", "CLOSED, 444, 444", "UNKNOWN, 444, 444", "HOLIDAY, 444, 0", "BANK_HOLIDAY, 0, 0"
    })
    void holidaysAreWorkedByThoseWhoWorkAllYearAndBankHolidaysByNobody(DayKind kind, int allYear, int termTime) {
        assertEquals(allYear, on(MONDAY, kind).pattern());
        patterns.put(MONDAY, pattern(true, null));
        assertEquals(termTime, on(MONDAY, kind).pattern());
    }

    @Test
    void leaveTakesWholeAndHalfDaysAndNoneTwice() {
        LeaveDays whole = new LeaveDays(MONDAY, MONDAY.plusDays(4), LeavePart.WHOLE);
        LeaveDays morning = new LeaveDays(MONDAY, MONDAY, LeavePart.MORNING);
        assertAll(
                () -> assertEquals(new DayTime(444, 444, 0), on(MONDAY, DayKind.SCHOOL_DAY, whole)),
                () -> assertEquals(new DayTime(444, 222, 111), on(MONDAY, DayKind.SCHOOL_DAY, morning)),
                () -> assertEquals(
                        444, on(MONDAY, DayKind.SCHOOL_DAY, whole, morning).away()),
                () -> assertEquals(
                        0, on(MONDAY.plusDays(7), DayKind.SCHOOL_DAY, whole).away()),
                () -> assertEquals(0, on(MONDAY, DayKind.BANK_HOLIDAY, whole).away()));
    }

    @Test
    void aPatternHoldsUntilTheNextBegins() {
        patterns.put(MONDAY, new PatternDays(List.of(0, 300, 0, 0, 0, 0, 0), false, null));
        assertEquals(444, on(MONDAY.minusDays(7), DayKind.SCHOOL_DAY).pattern());
        assertEquals(0, on(MONDAY, DayKind.SCHOOL_DAY).pattern());
        assertEquals(300, on(MONDAY.plusDays(1), DayKind.SCHOOL_DAY).pattern());
    }

    @Test
    void nobodyWorksBeforeTheyComeAndAfterTheyLeave() {
        who.setStartsOn(MONDAY);
        who.setEndsOn(MONDAY.plusDays(1));
        who.setActive(false);
        assertEquals(0, on(MONDAY.minusDays(3), DayKind.SCHOOL_DAY).pattern());
        assertEquals(444, on(MONDAY, DayKind.SCHOOL_DAY).pattern());
        assertEquals(0, on(MONDAY.plusDays(2), DayKind.SCHOOL_DAY).pattern());
        who.setEndsOn(null);
        assertEquals(0, on(MONDAY, DayKind.SCHOOL_DAY).pattern());
    }

    @Test
    void untilAPatternIsEnteredTheirDetailsCount() {
        patterns.clear();
        assertFalse(time().isKnown(MONDAY));
        assertEquals(DayTime.NONE, on(MONDAY, DayKind.SCHOOL_DAY));
        who.setHoursPerWeek(new BigDecimal("22.25"));
        who.setWorkingDays("MON,TUE,WED,THU");
        assertTrue(time().isKnown(MONDAY));
        assertEquals(334, on(MONDAY, DayKind.SCHOOL_DAY).pattern());
        assertEquals(333, on(MONDAY.plusDays(3), DayKind.SCHOOL_DAY).pattern());
        assertEquals(0, on(MONDAY.plusDays(4), DayKind.SCHOOL_DAY).pattern());
    }
}
