package org.attune.plugins.districtdays;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/** Days of the calendar and days of work, as people say them. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' H:mm", Locale.UK);

    private Days() {}

    static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    static String words(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** For example "12 January 2027 at 15:30", in London. */
    static String moment(Instant at) {
        return MOMENT.format(at.atZone(LONDON));
    }

    /** For example "2 or 0.5": less than nothing where it is no number of days. */
    static int minutes(@Nullable String typed, TimeMeasure measure) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        if (!text.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            return -1;
        }
        return new BigDecimal(text)
                .multiply(BigDecimal.valueOf(measure.minutesPerDay()))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Another number that is the same each time for the same form: for the second booking that it makes. */
    static UUID derived(UUID submission, String part) {
        return UUID.nameUUIDFromBytes((submission + part).getBytes(StandardCharsets.UTF_8));
    }
}
