package org.attune.plugins.virtualschool;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Hours as people type them. */
final class Hours {

    private static final int HOUR = 60;

    /** More than the Virtual School has in any year. */
    private static final int MOST = 5000;

    private Hours() {}

    /**
     * In minutes.
     *
     * @param least what may be entered at least, in minutes
     * @param missing what is said where it is no number of hours
     */
    static int entered(Entered entered, String field, @Nullable String typed, int least, String missing) {
        int minutes = minutes(typed);
        entered.check(minutes >= least && minutes <= MOST * HOUR, field, missing);
        return Math.max(minutes, least);
    }

    /** For example "2 or 0.5": less than nothing where it is no number of hours. */
    static int minutes(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        return text.matches("\\d{1,4}(\\.\\d{1,2})?")
                ? new BigDecimal(text)
                        .multiply(BigDecimal.valueOf(HOUR))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue()
                : -1;
    }

    /** Another number that is the same each time for the same form: for the second booking that it makes. */
    static UUID derived(UUID submission, String part) {
        return UUID.nameUUIDFromBytes((submission + part).getBytes(StandardCharsets.UTF_8));
    }
}
