package org.attune.kernel.workload;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.kernel.time.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * How somebody works: so many minutes on each day of a week.
 *
 * @param minutes seven, from Monday
 * @param termTimeOnly not in holidays and half-terms of the authority's schools
 * @param preparation minutes of preparation and writing for each hour of direct work; null: as the service says
 */
public record PatternDays(
        List<Integer> minutes,
        boolean termTimeOnly,
        @Nullable Integer preparation) {

    private static final int DAYS = 7;

    static final PatternDays NOT_KNOWN = new PatternDays(Collections.nCopies(DAYS, 0), false, null);

    public PatternDays {
        minutes = List.copyOf(minutes);
    }

    /** The minutes of a week divided evenly over days; what does not divide goes to the first ones. */
    static PatternDays evenly(int week, List<DayOfWeek> days) {
        if (days.isEmpty()) {
            return NOT_KNOWN;
        }
        int each = week / days.size();
        int rest = week % days.size();
        return new PatternDays(
                Stream.of(DayOfWeek.values())
                        .map(day -> days.contains(day) ? each + (days.indexOf(day) < rest ? 1 : 0) : 0)
                        .toList(),
                false,
                null);
    }

    int on(DayOfWeek day) {
        return minutes.get(day.ordinal());
    }

    public int week() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

    /** For example "Monday 7:24, Tuesday 7:24". */
    public String words() {
        String days = Stream.of(DayOfWeek.values())
                .filter(day -> on(day) > 0)
                .map(day -> Weekdays.name(day) + " " + Hours.figure(on(day)))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "No working time" : days;
    }
}
