package org.attune.plugins.tradedhours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcademicYearTest {

    @Test
    void beginsOnTheFirstOfSeptember() {
        assertEquals(2025, AcademicYear.of(LocalDate.of(2026, 8, 31)).start());
        assertEquals(2026, AcademicYear.of(LocalDate.of(2026, 9, 1)).start());
        assertEquals(2026, AcademicYear.of(LocalDate.of(2027, 1, 1)).start());
    }

    @Test
    void isNamedByBothItsYears() {
        assertEquals("2026 to 2027", new AcademicYear(2026).words());
    }
}
