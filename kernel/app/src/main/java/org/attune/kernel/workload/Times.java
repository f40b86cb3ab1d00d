package org.attune.kernel.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.workload.WorkKind;
import org.attune.api.workload.WorkTime;

/**
 * All that is known of the time of some people in a stretch, read once; any part of it is worked out without asking again.
 *
 * @param days every day of the stretch, in order
 * @param people by name
 * @param rules by which they are worked out
 * @param missing what could not be read, in words
 */
record Times(
        LocalDate today,
        List<CalendarDay> days,
        List<Person> people,
        WorkingRules rules,
        Map<UUID, List<WorkTime>> work,
        List<String> missing) {

    record Person(Practitioner who, WorkingTime time) {}

    /** Of the days from the first to the last, both included. */
    Figures of(Person person, LocalDate first, LocalDate last) {
        Figures sum = Figures.NONE;
        for (CalendarDay day : days) {
            if (isWithin(day.date(), first, last)) {
                sum = sum.plus(person.time().on(day), isAhead(day.date()));
            }
        }
        for (WorkTime one : work.getOrDefault(person.who().getId(), List.of())) {
            if (isWithin(one.day(), first, last)) {
                sum = plus(sum, person, one);
            }
        }
        return sum;
    }

    private Figures plus(Figures sum, Person person, WorkTime one) {
        boolean ahead = isAhead(one.day());
        return one.kind() == WorkKind.OTHER
                ? sum.plus(new DayTime(0, 0, -person.time().directOf(one.minutes(), one.day())), ahead)
                : sum.plus(one, ahead);
    }

    private boolean isAhead(LocalDate day) {
        return !day.isBefore(today);
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
