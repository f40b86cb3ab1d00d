package org.attune.plugins.criticalincidents;

/** When a step of the plan is due. */
public enum Phase {
    FIRST_DAY("The first day"),
    FIRST_WEEK("The first week"),
    LATER("Later");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
