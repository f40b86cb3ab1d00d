package org.attune.plugins.districtdays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.junit.jupiter.api.Test;

class DistrictDaysSettingsTest {

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
