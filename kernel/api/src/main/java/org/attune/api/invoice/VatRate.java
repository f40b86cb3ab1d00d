package org.attune.api.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate of value added tax. Which one holds for what is the authority's to say.
 *
 * @param basisPoints in hundredths of a per cent, 0 to 10,000: 2000 is 20%
 */
public record VatRate(int basisPoints) {

    /** No tax is added: outside the scope of the tax, exempt or zero-rated. */
    public static final VatRate NONE = new VatRate(0);

    private static final int MOST = 10_000;

    /** @throws IllegalArgumentException where the rate is out of range */
    public VatRate {
        if (basisPoints < 0 || basisPoints > MOST) {
            throw new IllegalArgumentException("A rate from 0 to " + MOST + ", not " + basisPoints);
        }
    }

    /**
     * The tax on a line, rounded to the nearest penny, half a penny away from zero (HMRC, VAT guide, Notice 700, paragraph 17.5.1).
     *
     * @param net the line without the tax
     * @return the tax
     */
    public Money on(Money net) {
        return new Money(BigDecimal.valueOf(net.pence())
                .multiply(BigDecimal.valueOf(basisPoints))
                .divide(BigDecimal.valueOf(MOST), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** @return for people, for example "20%" or "17.5%" */
    public String words() {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
