package org.attune.plugins.tradedhours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people read them, in London. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private Days() {}

    /** Empty for none. */
    static String words(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** With the time; empty for none. */
    static String words(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(LONDON));
    }
}
