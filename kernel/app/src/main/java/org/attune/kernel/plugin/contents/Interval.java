package org.attune.kernel.plugin.contents;

import java.time.Duration;

/** A stretch of time in words. */
final class Interval {

    private Interval() {}

    /** In the largest unit that it is a whole number of: "minute", "2 hours", "90 seconds". */
    static String words(Duration interval) {
        long seconds = interval.toSeconds();
        if (seconds > 0 && seconds % Duration.ofDays(1).toSeconds() == 0) {
            return count(interval.toDays(), "day");
        }
        if (seconds > 0 && seconds % Duration.ofHours(1).toSeconds() == 0) {
            return count(interval.toHours(), "hour");
        }
        return seconds > 0 && seconds % Duration.ofMinutes(1).toSeconds() == 0
                ? count(interval.toMinutes(), "minute")
                : count(seconds, "second");
    }

    private static String count(long number, String unit) {
        return number == 1 ? unit : number + " " + unit + "s";
    }
}
