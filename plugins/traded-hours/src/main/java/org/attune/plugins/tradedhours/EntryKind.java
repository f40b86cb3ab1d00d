package org.attune.plugins.tradedhours;

/** What a line of the ledger is. */
public enum EntryKind {
    BOUGHT("Bought"),
    CHARGED("Work"),
    /** A charge given back. */
    REFUNDED("Given back");

    private final String title;

    EntryKind(String title) {
        this.title = title;
    }

    /** @return the words for it */
    public String title() {
        return title;
    }
}
