package org.attune.kernel.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.diary.Span;
import org.attune.api.time.London;

/** The days on which a series falls, and the times of its sessions. It asks nobody. */
final class Series {

    private static final int WEEK = 7;

    private final SeriesTimes times;

    Series(SeriesTimes times) {
        this.times = times;
    }

    /** Every day on which it falls; a day that is left out moves no other. */
    List<LocalDate> days() {
        Integer weeks = times.everyWeeks();
        if (weeks == null) {
            return List.of(times.firstDay());
        }
        return Stream.iterate(
                        times.firstDay(),
                        day -> !day.isAfter(times.lastDay()),
                        day -> day.plusDays((long) WEEK * weeks))
                .toList();
    }

    /** Its sessions on a day, one after another. A clock in London shows when each begins, whether it is summer or winter. */
    List<Span> sessions(LocalDate day) {
        return IntStream.range(0, times.slots())
                .mapToObj(slot -> {
                    LocalTime begins = times.startsAt().plusMinutes((long) slot * times.minutes());
                    ZonedDateTime from = LocalDateTime.of(day, begins).atZone(London.ZONE);
                    return new Span(
                            from.toInstant(), from.plusMinutes(times.minutes()).toInstant());
                })
                .toList();
    }

    /** Why there is none on a day; empty where there is. */
    String skipped(CalendarDay day, boolean workingDay) {
        if (times.termTime()) {
            return inTheWay(day);
        }
        return times.everyWeeks() == null || workingDay ? "" : words(day);
    }

    /** Why a day is none for schools; empty where it is one. */
    static String inTheWay(CalendarDay day) {
        if (day.isSchoolDay()) {
            return "";
        }
        return day.kind() == DayKind.UNKNOWN ? "The terms of this school year are not entered" : words(day);
    }

    private static String words(CalendarDay day) {
        if (!day.words().isEmpty()) {
            return day.words();
        }
        return day.kind() == DayKind.HOLIDAY ? "School holidays" : day.kind().words();
    }
}
