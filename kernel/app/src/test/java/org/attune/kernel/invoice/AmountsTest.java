package org.attune.kernel.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.attune.api.invoice.Amounts;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.VatRate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money as people type it, as it is shown, and the tax on it. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250|125000",
                "£1,250.5|125050",
                " £ 98.50 |9850",
                "0|0",
                "1,234,567.89|123456789",
                "1.234|-1",
                "1,23|-1",
                "-5|-1",
                "12345678|-1",
                "1e3|-1",
                "many|-1",
                "''|-1"
            })
    void whatIsTypedIsThatManyPenceOrNone(String typed, long pence) {
        assertEquals(pence, Amounts.pence(typed));
    }

    @ParameterizedTest
    @CsvSource({"7.5,450", "12,720", "0.01,1", "100000,-1", "7:30,-1", "-1,-1"})
    void hoursBecomeMinutes(String typed, int minutes) {
        assertEquals(minutes, Amounts.minutes(typed));
    }

    @ParameterizedTest
    @CsvSource({"20,2000", "17.5%,1750", "0,0", "200,20000", "-1,-1", "x,-1"})
    void ratesBecomeHundredthsOfAPerCent(String typed, int basisPoints) {
        assertEquals(basisPoints, Amounts.basisPoints(typed));
    }

    /** Half a penny goes away from zero, so that a credit note is exactly its invoice. */
    @ParameterizedTest
    @CsvSource({
        "98750,2000,19750",
        "33333,2000,6667",
        "2,2500,1",
        "-2,2500,-1",
        "1,2000,0",
        "-33333,2000,-6667",
        "7,0,0"
    })
    void theTaxIsRoundedToTheNearestPenny(long net, int rate, long tax) {
        assertEquals(new Money(tax), new VatRate(rate).on(new Money(net)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"123450|£1,234.50|1234.50", "-2000|−£20.00|-20.00", "5|£0.05|0.05", "0|£0.00|0.00"})
    void moneyIsShownToPeopleAndToPrograms(long pence, String words, String decimal) {
        assertEquals(words, new Money(pence).words());
        assertEquals(decimal, new Money(pence).decimal());
    }
}
