package org.attune.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times as people in England count and write them. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private static final MovedClock CLOCK =
            MovedClock.of(System.getenv("ATTUNE_DEMO"), System.getenv("ATTUNE_TEST_CLOCK"));

    private London() {}

    /**
     * This moment. All of Attune and its plugins ask here, so that a test can move the clock (docs/plugins/tests.md).
     */
    public static Instant now() {
        return Instant.now().plusMillis(CLOCK.millis());
    }

    /** The day that it is in London. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** For example 21 November 2026. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    public static String words(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    /** Empty where there is none. */
    public static String wordsOrNothing(@Nullable LocalDate day) {
        return day == null ? "" : words(day);
    }

    /** Empty where there is none. */
    public static String wordsOrNothing(@Nullable Instant at) {
        return at == null ? "" : words(at);
    }

    /** For example 21 November 2026 at 09:05. */
    public static String when(Instant at) {
        return WHEN.format(at.atZone(ZONE));
    }

    /** For example 9:05. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    /** In whole years. */
    public static int age(LocalDate born) {
        return Period.between(born, today()).getYears();
    }

    /** Whole calendar days since then. */
    public static long daysSince(Instant at) {
        return ChronoUnit.DAYS.between(at.atZone(ZONE).toLocalDate(), today());
    }

    /** A day without a time of its own stands at noon; today stands at this moment, so that it follows what came before. */
    public static Instant at(LocalDate day) {
        return day.equals(today())
                ? now()
                : day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }
}
