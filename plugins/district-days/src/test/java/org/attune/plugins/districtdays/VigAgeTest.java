package org.attune.plugins.districtdays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom Video Interaction Guidance is for, by the date of birth. */
class VigAgeTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 4, true",
        "2021-11-24, 4, true",
        "2021-11-23, 4, false",
        "2021-11-24, 3, false",
        "2022-11-24, 3, true",
        "1066-10-14, 4, false"
    })
    void untilTheEveOfTheBirthdayAfterTheOldestYear(LocalDate born, int upTo, boolean young) {
        assertEquals(young, VigAge.problem(born, REFERRED, upTo).isEmpty());
    }

    @Test
    void aChildIsBornBeforeTheReferral() {
        assertTrue(VigAge.problem(REFERRED.plusDays(1), REFERRED, 4).contains("check both dates"));
    }

    @Test
    void whoIsTooOldIsToldHowOldTheyWere() {
        String problem = VigAge.problem(LocalDate.of(2020, 1, 1), REFERRED, 4);
        assertTrue(
                problem.contains("aged 0 to 4") && problem.contains("On 23 November 2026 this child was 6"), problem);
    }
}
