package org.attune.plugins.virtualschool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day the review of a term is counted where nobody has entered the terms. */
class PlanTermsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-01-05",
        "2027-01-05, 2027-04-15",
        "2027-01-04, 2027-01-05",
        "2027-04-15, 2027-09-01",
        "2027-08-31, 2027-09-01",
        "2027-12-31, 2028-01-05"
    })
    void theNextTermBeginsWhereTermsUsuallyDo(LocalDate day, LocalDate next) {
        assertEquals(next, PlanTerms.usual(day));
    }
}
