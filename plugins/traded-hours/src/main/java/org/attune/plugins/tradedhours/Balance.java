package org.attune.plugins.tradedhours;

import java.util.UUID;

/**
 * What a setting bought, used and has left in an academic year, in minutes.
 *
 * @param bought the sum of its purchases
 * @param used the sum of its charges without those given back
 * @param left what may still be used; below zero in overdraft
 */
public record Balance(UUID settingId, String setting, AcademicYear year, int bought, int used, int left) {

    static Balance none(UUID settingId, String setting, AcademicYear year) {
        return new Balance(settingId, setting, year, 0, 0, 0);
    }

    public String boughtFigure() {
        return Hours.figure(bought);
    }

    public String usedFigure() {
        return Hours.figure(used);
    }

    public String leftFigure() {
        return Hours.figure(left);
    }

    public String leftWords() {
        return Hours.words(left);
    }

    /** The hours alone, for a big figure: 12.5, 0, -1.25. */
    public String leftNumber() {
        return new java.math.BigDecimal(left)
                .divide(java.math.BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The colour of its panel or tag. */
    public String tone() {
        return left > 0 ? "ok" : "stop";
    }
}
