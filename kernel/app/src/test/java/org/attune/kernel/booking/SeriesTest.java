package org.attune.kernel.booking;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.diary.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 16);

    private static Series series(@Nullable Integer weeks, LocalDate last, int slots, boolean termTime) {
        return new Series(new SeriesTimes(TUESDAY, last, weeks, LocalTime.of(9, 0), 45, slots, termTime));
    }

    @Test
    void aSessionAtNineIsAtNineBeforeAndAfterTheClocksChange() {
        Series weekly = series(1, LocalDate.of(2027, 4, 6), 1, false);
        assertEquals(
                List.of(
                        "2027-03-16T09:00:00Z",
                        "2027-03-23T09:00:00Z",
                        // The clocks go forward on 28 March 2027.
                        "2027-03-30T08:00:00Z",
                        "2027-04-06T08:00:00Z"),
                weekly.days().stream()
                        .map(day -> weekly.sessions(day).get(0).startsAt().toString())
                        .toList());
    }

    @Test
    void everyTwoWeeksFallsOnTheSameWeekdayAndNotAfterTheLastDay() {
        assertEquals(
                List.of(TUESDAY, TUESDAY.plusDays(14), TUESDAY.plusDays(28)),
                series(2, TUESDAY.plusDays(41), 1, false).days());
        assertEquals(
                List.of(TUESDAY), series(null, TUESDAY.plusDays(41), 1, false).days());
    }

    @Test
    void slotsFollowOneAnotherWithoutAGap() {
        List<Span> spans = series(null, TUESDAY, 3, false).sessions(TUESDAY);
        assertAll(
                () -> assertEquals(3, spans.size()),
                () -> assertEquals(spans.get(0).endsAt(), spans.get(1).startsAt()),
                () -> assertEquals(
                        Instant.parse("2027-03-16T11:15:00Z"), spans.get(2).endsAt()),
                () -> assertEquals(45, spans.get(1).minutes()));
    }

    private static CalendarDay day(DayKind kind, String words) {
        return new CalendarDay(TUESDAY, kind, words);
    }

    @Test
    void inTermTimeWhatIsNoSchoolDayIsSkippedAndSaysWhy() {
        Series inTerm = series(1, TUESDAY.plusDays(70), 1, true);
        assertAll(
                () -> assertEquals("", inTerm.skipped(day(DayKind.SCHOOL_DAY, "Spring term"), true)),
                () -> assertEquals("Half-term", inTerm.skipped(day(DayKind.HOLIDAY, "Half-term"), true)),
                () -> assertEquals("School holidays", inTerm.skipped(day(DayKind.HOLIDAY, ""), true)),
                () -> assertEquals("Staff training", inTerm.skipped(day(DayKind.CLOSED, "Staff training"), true)),
                () -> assertEquals("Good Friday", inTerm.skipped(day(DayKind.BANK_HOLIDAY, "Good Friday"), false)),
                () -> assertEquals(
                        "The terms of this school year are not entered",
                        inTerm.skipped(day(DayKind.UNKNOWN, ""), true)));
    }

    @Test
    void allTheYearRoundOnlyBankHolidaysAndWeekendsAreSkippedAndASingleDayIsAsItWasChosen() {
        Series repeated = series(1, TUESDAY.plusDays(70), 1, false);
        Series once = series(null, TUESDAY, 1, false);
        assertAll(
                () -> assertEquals("", repeated.skipped(day(DayKind.HOLIDAY, "Half-term"), true)),
                () -> assertEquals("Good Friday", repeated.skipped(day(DayKind.BANK_HOLIDAY, "Good Friday"), false)),
                () -> assertEquals("Weekend", repeated.skipped(day(DayKind.WEEKEND, ""), false)),
                () -> assertEquals("", once.skipped(day(DayKind.BANK_HOLIDAY, "Good Friday"), false)));
    }
}
