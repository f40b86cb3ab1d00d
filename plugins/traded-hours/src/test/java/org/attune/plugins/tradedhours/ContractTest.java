package org.attune.plugins.tradedhours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.setting.Setting;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 24);

    @Test
    void canBeAgreedToOnItsLastDayAndNotAfter() {
        Contract contract = new Contract(new Setting(), UUID.randomUUID());
        assertFalse(contract.ranOut(LAST.plusDays(1)), "a draft");
        contract.sent("Words", "Robin Sample", LAST.minusDays(28), LAST);

        assertFalse(contract.ranOut(LAST));
        assertTrue(contract.ranOut(LAST.plusDays(1)));
    }

    @Test
    void saysWhatIsBoughtInWords() {
        assertEquals("1 hour", PriceKind.HOURS.count(1));
        assertEquals("3 blocks", PriceKind.BLOCK.count(3));
        assertEquals("10 hours at most", PriceKind.PAY_AS_YOU_GO.count(10));
        assertEquals("3 equal instalments, one every 4 months", Instalments.words(3));
        assertEquals("12 equal instalments, one every month", Instalments.words(12));
    }
}
