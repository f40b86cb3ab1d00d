package org.attune.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.calendar.OpenDays.ClosedAt;
import org.junit.jupiter.api.Test;

class OpenDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final UUID HILLSIDE = UUID.randomUUID();

    @Test
    void aSettingsOwnClosureIsNoOtherSettings() {
        OpenDays days = new OpenDays(
                List.of(),
                List.of(
                        new ClosedAt(HILLSIDE, new Closed(ClosureKind.CLOSED, MONDAY, MONDAY, "Burst pipe")),
                        new ClosedAt(
                                null, new Closed(ClosureKind.CLOSED, MONDAY.plusDays(1), MONDAY.plusDays(1), "Snow"))));
        assertAll(
                () -> assertFalse(days.isSchoolDay(MONDAY, HILLSIDE)),
                () -> assertTrue(days.isSchoolDay(MONDAY, UUID.randomUUID())),
                () -> assertTrue(days.isSchoolDay(MONDAY, null)),
                () -> assertFalse(days.isSchoolDay(MONDAY.plusDays(1), HILLSIDE)),
                () -> assertFalse(days.isSchoolDay(MONDAY.plusDays(1), null)),
                () -> assertTrue(OpenDays.isWorkingDay(MONDAY.plusDays(1))));
    }
}
