package org.attune.plugins.tradedhours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attune.api.casework.ActivityKind;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradedHoursSettingsTest {

    @ParameterizedTest(name = "{0} minutes, rounded up to {1}, with {2} an hour for preparation: {3}")
    @CsvSource({
        "60, 15, 0, 60",
        "61, 15, 0, 75",
        "1, 15, 0, 15",
        "50, 1, 0, 50",
        "60, 1, 30, 90",
        "61, 1, 30, 92",
        "90, 15, 20, 120",
        "1440, 120, 180, 5760"
    })
    void chargesWorkWithItsPreparationRoundedUp(int minutes, int roundUpTo, int preparation, int charged) {
        TradedHoursSettings settings = settings(List.of(), roundUpTo, preparation);

        assertEquals(charged, settings.charge(minutes));
    }

    @Test
    void chargesTheKindsThatTheAuthorityNamesHoweverTheyAreWritten() {
        TradedHoursSettings settings = settings(List.of("consultation", " Project work", "WRITING_UP"), 15, 0);

        assertTrue(settings.charges(ActivityKind.CONSULTATION));
        assertTrue(settings.charges(ActivityKind.PROJECT_WORK));
        assertTrue(settings.charges(ActivityKind.WRITING_UP));
        assertFalse(settings.charges(ActivityKind.MEETING), "core service: free");
    }

    @Test
    void chargesAllButWritingUpWhereTheAuthoritySaysNothing() {
        for (ActivityKind kind : ActivityKind.values()) {
            assertEquals(kind != ActivityKind.WRITING_UP, TradedHoursSettings.DEFAULTS.charges(kind), kind.title());
        }
    }

    @Test
    void keepsAccountsOnTheAuthoritysTerms() {
        TradedHoursSettings settings =
                new TradedHoursSettings(3, List.of(), 15, 0, "Agreed before", CarryOver.UP_TO, 5, 14);

        assertEquals(new AccountTerms(LedgerUnit.HOURS, 180, CarryOver.UP_TO, 300, 14), settings.terms());
    }

    private static TradedHoursSettings settings(List<String> kinds, int roundUpTo, int preparation) {
        return new TradedHoursSettings(0, kinds, roundUpTo, preparation, "Agreed before", CarryOver.NOTHING, 0, 30);
    }
}
