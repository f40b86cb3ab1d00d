package org.attune.kernel.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 0, 0, WHOLE, true",
        "MORNING, 0, 0, AFTERNOON, false",
        "AFTERNOON, 0, 0, MORNING, false",
        "MORNING, 0, 0, MORNING, true",
        "MORNING, 0, 0, WHOLE, true",
        "WHOLE, 1, 3, WHOLE, false",
        "WHOLE, -3, 0, WHOLE, true"
    })
    void twoHalvesOfADayAreApart(LeavePart part, int from, int to, LeavePart otherPart, boolean overlaps) {
        LeaveDays one = new LeaveDays(DAY, DAY, part);
        LeaveDays other = new LeaveDays(DAY.plusDays(from), DAY.plusDays(to), otherPart);
        assertEquals(overlaps, one.overlaps(other));
        assertEquals(overlaps, other.overlaps(one));
    }

    @Test
    void areSaidInWords() {
        assertEquals("2 November 2026, morning", new LeaveDays(DAY, DAY, LeavePart.MORNING).words());
        assertEquals(
                "2 November 2026 to 6 November 2026", new LeaveDays(DAY, DAY.plusDays(4), LeavePart.WHOLE).words());
    }
}
