package org.attune.plugins.districtdays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.ledger.YearKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final TimeMeasure MEASURE = new TimeMeasure(LedgerUnit.DAYS, 390, 180);

    @ParameterizedTest
    @CsvSource({
        "1, 390",
        "0.5, 195",
        "'0,25', 98",
        "80, 31200",
        "' 2 ', 780",
        "0, 0",
        "some, -1",
        "-1, -1",
        "1e3, -1",
        "1.234, -1"
    })
    void daysAreReadAsPeopleTypeThem(String typed, int minutes) {
        assertEquals(minutes, Days.minutes(typed, MEASURE));
    }

    @Test
    void aDayOutsideOurTimeIsInTheFirstOrLastYearThatThereIs() {
        assertEquals(
                new LedgerPeriod(YearKind.ACADEMIC, 2000),
                DistrictDaysSettings.DEFAULTS.period(LocalDate.of(1066, 10, 14)));
        assertEquals(
                new LedgerPeriod(YearKind.ACADEMIC, 2199),
                DistrictDaysSettings.DEFAULTS.period(LocalDate.of(9999, 1, 1)));
    }
}
