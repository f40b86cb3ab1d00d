package org.attune.plugins.tradedhours;

/** Minutes as people say them. */
final class Hours {

    private static final int HOUR = 60;

    private Hours() {}

    /** For example "12 hours 30 minutes", "no hours", "45 minutes below zero". */
    static String words(int minutes) {
        if (minutes == 0) {
            return "no hours";
        }
        int size = Math.abs(minutes);
        String hours = size >= HOUR ? count(size / HOUR, "hour") : "";
        String rest = size % HOUR > 0 ? count(size % HOUR, "minute") : "";
        return (hours + " " + rest).strip() + (minutes < 0 ? " below zero" : "");
    }

    /** For columns of figures: "12:30", "−0:45". */
    static String figure(int minutes) {
        int size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "") + size / HOUR + ":" + (size % HOUR < 10 ? "0" : "") + size % HOUR;
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
