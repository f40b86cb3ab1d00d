package org.attune.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.calendar.YearPart;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.junit.jupiter.api.Test;

class YearPartTest {

    private static final LedgerPeriod SCHOOL = new LedgerPeriod(YearKind.ACADEMIC, 2026);
    private static final LedgerPeriod FINANCIAL = new LedgerPeriod(YearKind.FINANCIAL, 2026);
    private static final List<SchoolTerm> TERMS = List.of(
            term("Autumn term", "2026-09-03", "2026-12-18"),
            term("Spring term", "2027-01-04", "2027-03-25"),
            term("Summer term", "2027-04-12", "2027-07-22"));

    private static SchoolTerm term(String name, String first, String last) {
        return new SchoolTerm(2026, name, LocalDate.parse(first), LocalDate.parse(last), null, null);
    }

    @Test
    void everyDayOfTheYearIsInOnePartAndHolidaysInTheTermBefore() {
        List<YearPart> parts = YearPart.of(SCHOOL.firstDay(), SCHOOL.lastDay(), TERMS);
        for (LocalDate day = SCHOOL.firstDay(); !day.isAfter(SCHOOL.lastDay()); day = day.plusDays(1)) {
            LocalDate one = day;
            assertEquals(1, parts.stream().filter(part -> part.has(one)).count(), day::toString);
        }
        assertEquals(
                "Autumn term",
                parts.stream()
                        .filter(part -> part.has(LocalDate.of(2026, 12, 25)))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @Test
    void aFinancialYearHasThePartsOfTheTermsThatLieInIt() {
        List<YearPart> parts = YearPart.of(FINANCIAL.firstDay(), FINANCIAL.lastDay(), TERMS);
        assertAll(
                () -> assertEquals(
                        List.of("Autumn term", "Spring term"),
                        parts.stream().map(YearPart::name).toList()),
                () -> assertEquals(LocalDate.of(2026, 4, 1), parts.get(0).first()),
                () -> assertEquals(LocalDate.of(2027, 3, 31), parts.get(1).last()));
    }

    @Test
    void withoutTermsTheYearIsOnePart() {
        assertEquals(
                1, YearPart.of(SCHOOL.firstDay(), SCHOOL.lastDay(), List.of()).size());
    }
}
