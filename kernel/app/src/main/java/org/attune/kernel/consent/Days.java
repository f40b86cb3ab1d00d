package org.attune.kernel.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as families write them, in the authority's local time. */
final class Days {

    static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    static LocalDate today() {
        return LocalDate.now(LOCAL);
    }

    static String words(Instant at) {
        return WORDS.format(at.atZone(LOCAL));
    }

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** @return empty where there is none */
    static String wordsOrNothing(@Nullable Instant at) {
        return at == null ? "" : words(at);
    }

    /** A day without a time of its own stands at noon; today stands at this moment, so that it follows what came before. */
    static Instant at(LocalDate day) {
        return day.equals(today())
                ? Instant.now()
                : day.atTime(LocalTime.NOON).atZone(LOCAL).toInstant();
    }
}
