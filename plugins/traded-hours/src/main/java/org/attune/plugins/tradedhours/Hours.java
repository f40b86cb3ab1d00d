package org.attune.plugins.tradedhours;

import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;

/** Minutes as people say them: traded hours are counted in hours everywhere, whatever an authority calls a day. */
final class Hours {

    private static final int DAY = 390;
    private static final int SESSION = 180;
    private static final TimeMeasure MEASURE = new TimeMeasure(LedgerUnit.HOURS, DAY, SESSION);

    private Hours() {}

    /** For example "12 hours 30 minutes", "no hours", "45 minutes below zero". */
    static String words(int minutes) {
        return MEASURE.words(minutes);
    }

    /** For columns of figures: "12:30", "−0:45". */
    static String figure(int minutes) {
        return MEASURE.figure(minutes);
    }

    /** The hours alone, for a big figure: 12.5, 0, −1.25. */
    static String number(int minutes) {
        return MEASURE.number(minutes).replace('-', '−');
    }
}
