package org.attune.plugins.criticalincidents;

/** What somebody does in a response team. */
public enum TeamRole {
    LEAD("Leads the response"),
    RESPONDER("Responds"),
    CALL_TAKER("Took the call"),
    OVERSEER("Oversees it as principal");

    private final String words;

    TeamRole(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
