package org.attune.kernel.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attune.api.diary.Span;
import org.attune.api.time.London;

/** Spans of time in words, in London. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** From when until when the database keeps what is in the diary. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private Times() {}

    /** Whether the diary takes it: from 2000 to 2199. */
    public static boolean isOurs(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(END);
    }

    /** As {@link #isOurs(Instant)}. */
    public static boolean isOurs(LocalDate day) {
        return isOurs(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** For example Tuesday 3 March 2027. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As {@link #day(LocalDate)}. */
    public static String day(Instant at) {
        return day(date(at));
    }

    public static LocalDate date(Instant at) {
        return at.atZone(London.ZONE).toLocalDate();
    }

    /** For example 13:00 to 14:00; with the day on which it ends where that is another. */
    public static String hours(Span span) {
        String end = London.time(span.endsAt());
        LocalDate last = date(span.endsAt());
        return London.time(span.startsAt()) + " to "
                + (last.equals(date(span.startsAt())) ? end : end + " on " + day(last));
    }

    /** For example Tuesday 3 March 2027, 13:00 to 14:00. */
    public static String words(Span span) {
        return day(span.startsAt()) + ", " + hours(span);
    }

    /** For example Tuesday 3 March 2027 at 13:00. */
    public static String moment(Instant at) {
        return day(at) + " at " + London.time(at);
    }
}
