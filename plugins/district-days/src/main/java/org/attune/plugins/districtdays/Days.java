package org.attune.plugins.districtdays;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Days of work, as people say them. */
final class Days {

    /** More than a district has in any year. */
    private static final int MOST = 1000;

    private Days() {}

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

    /**
     * Days as somebody typed them, in minutes.
     *
     * @param least what may be entered at least, in minutes
     * @param measure how long a day is here
     */
    static int entered(
            Entered entered, String field, @Nullable String typed, int least, TimeMeasure measure, String missing) {
        int minutes = minutes(typed, measure);
        entered.check(minutes >= least && minutes <= MOST * measure.minutesPerDay(), field, missing);
        return Math.max(minutes, least);
    }

    /** Another number that is the same each time for the same form: for the second booking that it makes. */
    static UUID derived(UUID submission, String part) {
        return UUID.nameUUIDFromBytes((submission + part).getBytes(StandardCharsets.UTF_8));
    }
}
