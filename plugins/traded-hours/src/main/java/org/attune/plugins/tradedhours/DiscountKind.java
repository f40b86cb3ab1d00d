package org.attune.plugins.tradedhours;

/** Who has a discount. */
public enum DiscountKind {
    CLUSTER("Settings of a cluster that buy together"),
    TRUST("Schools of a trust that buy together"),
    OTHER("Others");

    private final String words;

    DiscountKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** Whether the agreement says with whom the setting buys. */
    boolean together() {
        return this != OTHER;
    }
}
