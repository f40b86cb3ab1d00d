package org.attune.plugins.tradedhours;

/** How time is sold. */
public enum PriceKind {
    HOURS("By the hour", "hour"),
    BLOCK("A block of hours", "block"),
    PAY_AS_YOU_GO("Pay as you go, by the hour", "hour at most");

    private final String words;
    private final String unit;

    PriceKind(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** For example "20 hours", "1 block", "10 hours at most". */
    String count(int quantity) {
        return quantity + " " + (quantity == 1 ? unit : unit.replaceFirst("^\\w+", "$0s"));
    }
}
