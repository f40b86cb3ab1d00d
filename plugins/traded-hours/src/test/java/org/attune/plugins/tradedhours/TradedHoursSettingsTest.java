package org.attune.plugins.tradedhours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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

        assertEquals(charged, settings.charging().charge(ActivityKind.MEETING, minutes));
    }

    @Test
    void chargesTheKindsThatTheAuthorityNamesHoweverTheyAreWritten() {
        ChargeRules settings = settings(List.of("consultation", " Project work", "WRITING_UP"), 15, 0)
                .charging();

        assertTrue(settings.charges(ActivityKind.CONSULTATION));
        assertTrue(settings.charges(ActivityKind.PROJECT_WORK));
        assertTrue(settings.charges(ActivityKind.WRITING_UP));
        assertFalse(settings.charges(ActivityKind.MEETING), "core service: free");
    }

    @Test
    void chargesAllButWritingUpWhereTheAuthoritySaysNothing() {
        for (ActivityKind kind : ActivityKind.values()) {
            assertEquals(
                    kind != ActivityKind.WRITING_UP,
                    TradedHoursSettings.DEFAULTS.charging().charges(kind),
                    kind.title());
        }
    }

    @Test
    void keepsAccountsOnTheAuthoritysTerms() {
        TradedHoursSettings settings =
                settings(3, List.of(), 15, 0, CarryOver.UP_TO, 5, 14, List.of(), SellingLimit.NONE);

        assertEquals(new AccountTerms(LedgerUnit.HOURS, 180, CarryOver.UP_TO, 300, 14), settings.terms());
    }

    @Test
    void addsWhatAKindNeedsMoreAndKeepsItAsItWasIssued() {
        ChargeRules rules = settings(
                        0,
                        List.of("assessment", "consultation"),
                        15,
                        20,
                        CarryOver.NOTHING,
                        0,
                        30,
                        List.of("Assessment 60", "project work 0"),
                        SellingLimit.NONE)
                .charging();
        ChargeRules kept =
                ChargeRules.of(rules.chargedText(), rules.preparation(), rules.byKindText(), rules.roundUp());

        assertEquals(120, rules.charge(ActivityKind.ASSESSMENT, 60));
        assertEquals(90, rules.charge(ActivityKind.CONSULTATION, 60));
        assertEquals(rules, kept);
        assertEquals(Map.of(ActivityKind.ASSESSMENT, 60, ActivityKind.PROJECT_WORK, 0), kept.byKind());
    }

    @Test
    void limitsWhatIsSoldAsTheAuthoritySays() {
        assertNull(limit(SellingLimit.NONE).mostMinutes(6000));
        assertEquals(100 * 60, limit(SellingLimit.HOURS).mostMinutes(6000));
        assertEquals(3600, limit(SellingLimit.SHARE_OF_TIME).mostMinutes(6000));
    }

    private static TradedHoursSettings limit(SellingLimit limit) {
        return settings(0, List.of(), 15, 0, CarryOver.NOTHING, 0, 30, List.of(), limit);
    }

    private static TradedHoursSettings settings(List<String> kinds, int roundUpTo, int preparation) {
        return settings(0, kinds, roundUpTo, preparation, CarryOver.NOTHING, 0, 30, List.of(), SellingLimit.NONE);
    }

    private static TradedHoursSettings settings(
            int overdraft,
            List<String> kinds,
            int roundUpTo,
            int preparation,
            CarryOver carryOver,
            int carryLimit,
            int closeAfter,
            List<String> byKind,
            SellingLimit limit) {
        return new TradedHoursSettings(
                overdraft,
                kinds,
                roundUpTo,
                preparation,
                "Agreed before",
                carryOver,
                carryLimit,
                closeAfter,
                byKind,
                List.of(),
                WhoAgrees.HEAD_OR_SENCO,
                false,
                28,
                limit,
                100,
                60,
                WhoPlans.LINK_EP);
    }
}
