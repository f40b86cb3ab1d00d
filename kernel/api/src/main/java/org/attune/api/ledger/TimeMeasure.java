package org.attune.api.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as the people of an account say them.
 *
 * @param unit how they count
 * @param minutesPerDay how long a day is for this authority, 60 to 720
 * @param minutesPerSession how long a session is for this authority, 15 to 720
 */
public record TimeMeasure(LedgerUnit unit, int minutesPerDay, int minutesPerSession) {

    private static final int HOUR = 60;
    private static final int MOST_HOURS = 5000;
    private static final int MOST_DAYS = 1000;

    /**
     * @param minutes any number of minutes
     * @return for a sentence: "12 hours 30 minutes", "2.5 days", "1 session", "no hours", "45 minutes below zero"
     */
    public String words(int minutes) {
        if (minutes == 0) {
            return "no " + plural();
        }
        String below = minutes < 0 ? " below zero" : "";
        int size = Math.abs(minutes);
        if (unit != LedgerUnit.HOURS) {
            String number = number(size);
            return number + " " + (number.equals("1") ? singular() : plural()) + below;
        }
        String hours = size >= HOUR ? count(size / HOUR, "hour") : "";
        String rest = size % HOUR > 0 ? count(size % HOUR, "minute") : "";
        return (hours + " " + rest).strip() + below;
    }

    /**
     * @param minutes any number of minutes
     * @return for a column of figures: "12:30" hours, "2.5" days or sessions, "−0:45"
     */
    public String figure(int minutes) {
        if (unit != LedgerUnit.HOURS) {
            return number(minutes).replace('-', '−');
        }
        int size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "") + size / HOUR + ":" + (size % HOUR < 10 ? "0" : "") + size % HOUR;
    }

    /**
     * @param minutes any number of minutes
     * @return in the unit, with at most two decimals: "12.5", "0", "-1.25"
     */
    public String number(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(minutesPerUnit()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** @return how many minutes one of the unit has */
    public int minutesPerUnit() {
        return switch (unit) {
            case HOURS -> HOUR;
            case DAYS -> minutesPerDay;
            case SESSIONS -> minutesPerSession;
        };
    }

    /**
     * Time as somebody typed it, in the unit.
     *
     * @param typed for example "2", "0.5" or "1,25"; null for nothing
     * @return in minutes; below zero where it is no number with at most four figures and two decimals
     */
    public int minutes(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        if (!text.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            return -1;
        }
        return new BigDecimal(text)
                .multiply(BigDecimal.valueOf(minutesPerUnit()))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /**
     * As {@link #minutes}, checked at a field.
     *
     * @param least how many minutes it may be at least
     * @param missing what to say where it is no such number, or more than anybody has in a year: 1,000 days, 5,000 hours
     * @return in minutes, at least {@code least}
     */
    public int entered(Entered entered, String field, @Nullable String typed, int least, String missing) {
        int minutes = minutes(typed);
        entered.check(minutes >= least && minutes <= most() * minutesPerUnit(), field, missing);
        return Math.max(minutes, least);
    }

    private int most() {
        return unit == LedgerUnit.HOURS ? MOST_HOURS : MOST_DAYS;
    }

    /** @return the unit in the plural: "hours", "days", "sessions" */
    public String plural() {
        return unit.title().toLowerCase(java.util.Locale.ROOT);
    }

    private String singular() {
        return plural().substring(0, plural().length() - 1);
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
