package org.attune.kernel.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as people in England say them. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private Days() {}

    static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    static String say(LocalDate day) {
        return DAY.format(day);
    }

    static String say(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    static int age(LocalDate born) {
        return Period.between(born, today()).getYears();
    }

    /** Whole calendar days since then. */
    static long since(Instant at) {
        return ChronoUnit.DAYS.between(at.atZone(LONDON).toLocalDate(), today());
    }
}
