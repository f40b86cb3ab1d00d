package org.attune.kernel.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the authorities count them. */
final class London {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private London() {}

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** For example 21 November 2026. */
    static String words(LocalDate day) {
        return LONG.format(day);
    }
}
