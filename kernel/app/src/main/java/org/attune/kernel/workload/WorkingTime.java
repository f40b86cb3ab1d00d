package org.attune.kernel.workload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.practitioner.Practitioner;

/**
 * Works out how much time somebody has on a day: from their patterns, their leave, from when until when they work here, what the day
 * is, and how much preparation direct work takes. The one place that does.
 */
final class WorkingTime {

    private static final int HOUR = 60;

    private final Practitioner who;
    private final NavigableMap<LocalDate, PatternDays> patterns;
    private final PatternDays details;
    private final List<LeaveDays> leave;
    private final WorkingRules rules;

    /** @param patterns by the day from which each holds; before the first, what the person's details say counts */
    WorkingTime(
            Practitioner who,
            NavigableMap<LocalDate, PatternDays> patterns,
            List<LeaveDays> leave,
            WorkingRules rules) {
        this.who = who;
        this.patterns = patterns;
        this.leave = leave;
        this.rules = rules;
        details = DetailsPattern.of(who);
    }

    DayTime on(CalendarDay day) {
        LocalDate date = day.date();
        PatternDays pattern = pattern(date);
        int minutes = pattern.on(date.getDayOfWeek());
        if (minutes == 0 || !isHere(date) || !isWorkingDay(day, pattern.termTimeOnly())) {
            return DayTime.NONE;
        }
        int halves = Math.min(
                LeaveDays.HALVES,
                leave.stream().mapToInt(days -> days.halvesOf(date)).sum());
        int away = minutes * halves / LeaveDays.HALVES;
        return new DayTime(minutes, away, directOf(minutes - away, date));
    }

    /** How much of so much working time is for direct work. */
    int directOf(int minutes, LocalDate day) {
        return minutes * HOUR / (HOUR + preparation(day));
    }

    PatternDays pattern(LocalDate day) {
        Map.Entry<LocalDate, PatternDays> entry = patterns.floorEntry(day);
        return entry == null ? details : entry.getValue();
    }

    /** Whether anybody has said how they work on that day. */
    boolean isKnown(LocalDate day) {
        return !pattern(day).equals(PatternDays.NOT_KNOWN) || patterns.floorKey(day) != null;
    }

    int preparation(LocalDate day) {
        Integer own = pattern(day).preparation();
        return own == null ? rule(day).preparation() : own;
    }

    Rule rule(LocalDate day) {
        return rules.on(day);
    }

    /** With an end, they worked here until then, whatever is said of today. */
    private boolean isHere(LocalDate day) {
        LocalDate first = who.getStartsOn();
        LocalDate last = who.getEndsOn();
        return (first == null || !day.isBefore(first)) && (last == null ? who.isActive() : !day.isAfter(last));
    }

    /** In term, days of training and closures are working days of staff; where nobody has entered the terms, every day is in one. */
    private static boolean isWorkingDay(CalendarDay day, boolean termTimeOnly) {
        return day.kind() != DayKind.BANK_HOLIDAY
                && !(termTimeOnly
                        && (day.kind() == DayKind.HOLIDAY
                                || isWeekend(day.date().getDayOfWeek())));
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
