package org.attune.kernel.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attune.api.diary.Span;
import org.attune.api.time.London;

/** Spans of time in words, in London. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Times() {}

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
