package org.attune.kernel.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The days of a week in words. */
public final class Weekdays {

    private Weekdays() {}

    /** For example Monday. */
    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
