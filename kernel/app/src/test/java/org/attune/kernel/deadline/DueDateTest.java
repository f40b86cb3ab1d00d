package org.attune.kernel.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.TimeLimit;
import org.attune.examples.AdviceDeadlines;
import org.attune.kernel.calendar.OpenDays;
import org.attune.kernel.deadline.DueDate.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    private static final OpenDays NO_TERMS = OpenDays.withoutTerms();

    private static final OpenDays AUTUMN_2026 = OpenDays.inTerms(List.of(new SchoolTerm(
            2026,
            "Autumn term",
            LocalDate.of(2026, 9, 2),
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2026, 10, 26),
            LocalDate.of(2026, 10, 30))));

    private static LocalDate due(String from, int amount, DayCount unit, Pause... pauses) {
        return new DueDate(LocalDate.parse(from), amount, unit, List.of(pauses), null).in(AUTUMN_2026);
    }

    private static Pause pause(String first, String resumed) {
        return new Pause(LocalDate.parse(first), LocalDate.parse(resumed));
    }

    /** Worked out on a printed calendar. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 6, WEEKS, 2026-12-14",
        "2026-11-02, 20, WEEKS, 2027-03-22",
        "2026-11-02, 15, CALENDAR_DAYS, 2026-11-17",
        // A month from the last of a long month ends with the short one; another year's February too.
        "2027-01-31, 1, MONTHS, 2027-02-28",
        "2027-12-31, 2, MONTHS, 2028-02-29",
        "2026-11-15, 3, MONTHS, 2027-02-15",
        // Friday to the Friday two weeks later.
        "2026-11-06, 10, WORKING_DAYS, 2026-11-20",
        // Over Christmas 2026: 25 and 28 December and 1 January are bank holidays.
        "2026-12-18, 10, WORKING_DAYS, 2027-01-06",
        // A Saturday counts as little as the Friday before it.
        "2026-11-07, 1, WORKING_DAYS, 2026-11-09",
        // Over half-term.
        "2026-10-23, 1, SCHOOL_DAYS, 2026-11-02",
        "2026-10-19, 15, SCHOOL_DAYS, 2026-11-16"
    })
    void isCountedInItsUnit(String from, int amount, DayCount unit, LocalDate due) {
        assertEquals(due, due(from, amount, unit));
    }

    @Test
    void aSchoolYearWhoseTermsAreNotEnteredCountsItsWorkingDays() {
        LocalDate from = LocalDate.of(2026, 10, 23);
        assertEquals(
                LocalDate.of(2026, 10, 26), new DueDate(from, 1, DayCount.SCHOOL_DAYS, List.of(), null).in(NO_TERMS));
    }

    @Test
    void theDaysOfAPauseAreAddedInTheUnitThatIsCounted() {
        assertEquals(
                LocalDate.of(2026, 12, 21), due("2026-11-02", 6, DayCount.WEEKS, pause("2026-11-10", "2026-11-17")));
        // A week has five working days.
        assertEquals(
                LocalDate.of(2026, 11, 27),
                due("2026-11-06", 10, DayCount.WORKING_DAYS, pause("2026-11-10", "2026-11-17")));
        // A weekend adds nothing to working days.
        assertEquals(
                LocalDate.of(2026, 11, 20),
                due("2026-11-06", 10, DayCount.WORKING_DAYS, pause("2026-11-14", "2026-11-16")));
    }

    @Test
    void pausesThatFollowOneAnotherAddUpAndOneOfNoDaysAddsNothing() {
        assertEquals(
                LocalDate.of(2026, 11, 14),
                due(
                        "2026-11-02",
                        5,
                        DayCount.CALENDAR_DAYS,
                        pause("2026-11-03", "2026-11-05"),
                        pause("2026-11-05", "2026-11-08"),
                        pause("2026-11-09", "2026-11-09"),
                        pause("2026-11-10", "2026-11-12")));
    }

    @Test
    void aPauseAfterTheDayItWasDueChangesNothing() {
        assertEquals(
                LocalDate.of(2026, 11, 4),
                due("2026-11-02", 2, DayCount.CALENDAR_DAYS, pause("2026-11-05", "2026-12-05")));
    }

    @Test
    void whereNoDayWouldEverBeReachedItSaysSo() {
        DueDate never = new DueDate(
                LocalDate.of(2026, 11, 2),
                1,
                DayCount.CALENDAR_DAYS,
                List.of(new Pause(LocalDate.of(2026, 11, 3), LocalDate.MAX)),
                null);
        assertThrows(IllegalStateException.class, () -> never.in(NO_TERMS));
    }

    /** The rules of docs/domain: what a plugin declares is what is counted. */
    @ParameterizedTest
    @CsvSource({
        "advice.statutory, 2026-11-02, 2026-12-14",
        "advice.plan, 2026-11-02, 2027-03-22",
        "advice.comment, 2026-11-02, 2026-11-17",
        "advice.line, 2026-11-02, 2026-11-16"
    })
    void theRulesOfTheFieldAreExpressed(String key, LocalDate from, LocalDate due) {
        DeadlineRule rule = new AdviceDeadlines()
                .rules().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        TimeLimit limit = new Limits(List.of()).on(rule, from).orElseThrow();
        assertEquals(due, new DueDate(from, limit.amount(), limit.unit(), List.of(), null).in(NO_TERMS));
    }
}
