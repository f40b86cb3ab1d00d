package org.attune.api.ledger;

/** How an account's people count time. The ledger counts in minutes; how many make a day and a session each authority says. */
public enum LedgerUnit {
    HOURS("Hours"),
    DAYS("Days"),
    SESSIONS("Sessions");

    private final String title;

    LedgerUnit(String title) {
        this.title = title;
    }

    /** @return the words for it */
    public String title() {
        return title;
    }
}
