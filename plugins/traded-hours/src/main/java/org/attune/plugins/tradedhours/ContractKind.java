package org.attune.plugins.tradedhours;

/** What an agreement is for. */
public enum ContractKind {
    YEAR("Hours for the year"),
    TOP_UP("More hours"),
    PAY_AS_YOU_GO("Pay as you go");

    private final String words;

    ContractKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
