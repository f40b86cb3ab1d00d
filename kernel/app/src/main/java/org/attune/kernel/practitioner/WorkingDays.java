package org.attune.kernel.practitioner;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.kernel.time.Weekdays;

/** The days of a week as a row keeps them: MON,TUE,WED. */
final class WorkingDays {

    private static final int LETTERS = 3;

    private WorkingDays() {}

    static String code(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(WorkingDays::code).collect(Collectors.joining(","));
    }

    static Set<DayOfWeek> of(String codes) {
        Set<String> wanted = Set.of(codes.split(","));
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> wanted.contains(code(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For example Monday, Tuesday and Friday; empty for none. */
    static String words(Collection<DayOfWeek> days) {
        String all = days.stream().sorted().map(WorkingDays::name).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
    }

    static String name(DayOfWeek day) {
        return Weekdays.name(day);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }
}
