package org.attune.kernel.casework;

/** Minutes in words: "1 hour 30 minutes". */
final class TimeSpent {

    private TimeSpent() {}

    static String words(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return count(rest, "minute");
        }
        return rest == 0 ? count(hours, "hour") : count(hours, "hour") + " " + count(rest, "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
