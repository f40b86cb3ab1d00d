package org.attune.kernel.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.attune.api.practitioner.Practitioner;

/** What counts until a working pattern is entered: the working days and the hours a week of somebody's details. */
final class DetailsPattern {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private DetailsPattern() {}

    static PatternDays of(Practitioner who) {
        BigDecimal hours = who.getHoursPerWeek();
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> who.getWorkingDays().contains(day.name().substring(0, 3)))
                .toList();
        if (hours == null || hours.signum() <= 0) {
            return PatternDays.NOT_KNOWN;
        }
        int week = hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValue();
        return PatternDays.evenly(week, days);
    }
}
