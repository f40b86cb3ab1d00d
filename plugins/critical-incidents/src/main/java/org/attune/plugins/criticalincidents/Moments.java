package org.attune.plugins.criticalincidents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Days and moments as people in England say them. */
final class Moments {

    private static final int FULL = "09:30".length();

    private Moments() {}

    static LocalDate day(Instant moment) {
        return moment.atZone(London.ZONE).toLocalDate();
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    /** Nothing where it is no time of day, such as 9:30. */
    static @Nullable LocalTime time(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replace('.', ':');
        boolean sound = text.matches("([01]?\\d|2[0-3]):[0-5]\\d");
        return sound ? LocalTime.parse(text.length() < FULL ? "0" + text : text) : null;
    }

    static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }

    static String when(@Nullable Instant moment) {
        return moment == null ? "" : London.when(moment);
    }

    static String day(@Nullable LocalDate day) {
        return London.wordsOrNothing(day);
    }

    /** For example "2 March 2027 to 8 March 2027". */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " to " + day(last);
    }
}
