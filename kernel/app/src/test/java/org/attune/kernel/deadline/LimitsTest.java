package org.attune.kernel.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final DeadlineRule LAW = DeadlineRule.of("test.law", "Law", "Do it")
            .limit(LocalDate.of(2026, 1, 1), 8, DayCount.WEEKS, "Amendment")
            .limit(LocalDate.of(2014, 9, 1), 6, DayCount.WEEKS, "Regulations");

    private static OwnLimit own(String rule, String from, @Nullable Integer amount) {
        OwnLimit own = new OwnLimit(rule, LocalDate.parse(from));
        own.set(amount, DayCount.WORKING_DAYS);
        return own;
    }

    private static String on(DeadlineRule rule, String day, OwnLimit... own) {
        return new Limits(List.of(own))
                .on(rule, LocalDate.parse(day))
                .map(TimeLimit::words)
                .orElse("none");
    }

    @Test
    void whatStartsTakesTheLimitThatIsInForceOnThatDay() {
        assertEquals("none", on(LAW, "2014-08-31"));
        assertEquals("6 weeks", on(LAW, "2014-09-01"));
        assertEquals("6 weeks", on(LAW, "2025-12-31"));
        assertEquals("8 weeks", on(LAW, "2026-01-01"));
    }

    @Test
    void anAuthorityChangesNoLaw() {
        assertEquals("8 weeks", on(LAW, "2026-05-01", own("test.law", "2026-02-01", 1)));
    }

    @Test
    void whereItMayAnAuthoritySaysHowLongAndCanTakeItBack() {
        DeadlineRule rule = LAW.adjustable();
        OwnLimit[] own = {
            own("test.law", "2026-01-01", 5), own("test.law", "2026-06-01", null), own("test.other", "2026-03-01", 9)
        };
        assertEquals("6 weeks", on(rule, "2025-12-31", own));
        assertEquals("5 working days", on(rule, "2026-05-01", own));
        assertEquals("none", on(rule, "2026-06-01", own));
        // What ships with a later day counts again.
        assertEquals(
                "1 day", on(rule.limit(LocalDate.of(2027, 1, 1), 1, DayCount.CALENDAR_DAYS, ""), "2027-01-01", own));
    }

    @Test
    void anAmountOfNothingOrFarTooMuchIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new TimeLimit(LocalDate.EPOCH, 0, DayCount.WEEKS, ""));
        assertThrows(IllegalArgumentException.class, () -> new TimeLimit(LocalDate.EPOCH, 1001, DayCount.WEEKS, ""));
    }
}
