package org.attune.kernel.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final SchoolTerm AUTUMN = term("Autumn term", "2026-09-02", "2026-12-18");
    private static final SchoolTerm SPRING = term("Spring term", "2027-01-04", "2027-03-24");
    private static final List<SchoolTerm> TERMS = List.of(AUTUMN, SPRING);

    private static SchoolTerm term(String name, String first, String last) {
        return new SchoolTerm(2026, name, LocalDate.parse(first), LocalDate.parse(last), null, null);
    }

    @Test
    void aTermIsTheOneThatHoldsTheDayOrElseTheNext() {
        Stretch autumn = Stretch.of(Span.TERM, LocalDate.of(2026, 10, 28), TERMS);
        Stretch christmas = Stretch.of(Span.TERM, LocalDate.of(2026, 12, 25), TERMS);
        assertEquals("Autumn term 2026", autumn.words());
        assertEquals("Spring term 2027", christmas.words());
        assertEquals(SPRING.firstDay(), autumn.after());
        assertNull(autumn.before());
        assertEquals(AUTUMN.firstDay(), christmas.before());
    }

    @Test
    void withoutTermsThirteenWeeksStandForOne() {
        Stretch weeks = Stretch.of(Span.TERM, LocalDate.of(2027, 6, 2), TERMS);
        assertEquals(LocalDate.of(2027, 5, 31), weeks.first());
        assertEquals(LocalDate.of(2027, 8, 29), weeks.last());
        assertEquals(weeks.last().plusDays(1), weeks.after());
    }

    @Test
    void aWeekBeginsOnMondayAndASchoolYearInSeptember() {
        Stretch week = Stretch.of(Span.WEEK, LocalDate.of(2026, 11, 8), TERMS);
        Stretch year = Stretch.of(Span.YEAR, LocalDate.of(2027, 8, 31), TERMS);
        assertEquals(LocalDate.of(2026, 11, 2), week.first());
        assertEquals(LocalDate.of(2026, 11, 8), week.last());
        assertEquals(LocalDate.of(2026, 9, 1), year.first());
        assertEquals(LocalDate.of(2027, 8, 31), year.last());
        assertEquals("1 September 2026 to 31 August 2027", year.days());
    }
}
