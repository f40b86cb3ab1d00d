package org.attune.kernel.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What holds for everybody.
 *
 * @param fullWeek a full-time week in minutes
 * @param preparation minutes of preparation and writing for each hour of direct work
 */
public record Rule(int fullWeek, int preparation) {

    /** Where the authority has said nothing: 37 hours, as in local government (the Green Book), and an hour for each hour. */
    static final Rule USUAL = new Rule(37 * 60, 60);

    /** What part of full time a week is: for example "0.6". */
    String partOfFullTime(int week) {
        return BigDecimal.valueOf(week)
                .divide(BigDecimal.valueOf(fullWeek), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
