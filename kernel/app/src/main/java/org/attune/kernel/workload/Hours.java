package org.attune.kernel.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/** Hours as people type and read them: 7:24 and 7.4 are the same. */
final class Hours {

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-5][0-9])");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,4})?");
    private static final int HOUR = 60;

    /** Hours are the same everywhere; the other two are of no account. */
    private static final TimeMeasure MEASURE = new TimeMeasure(LedgerUnit.HOURS, HOUR, HOUR);

    private Hours() {}

    /** In minutes; nothing typed is none, and what is no time is empty. */
    static OptionalInt minutes(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2)));
        }
        return DECIMAL.matcher(text).matches()
                ? OptionalInt.of(new BigDecimal(text.replace(',', '.'))
                        .multiply(BigDecimal.valueOf(HOUR))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                : OptionalInt.empty();
    }

    /** For a column of figures: "7:24". */
    static String figure(int minutes) {
        return MEASURE.figure(minutes);
    }

    /** For a sentence: "7 hours 24 minutes". */
    static String words(int minutes) {
        return MEASURE.words(minutes);
    }
}
