package org.attune.plugins.criticalincidents;

/** What time was spent on. */
public enum WorkKind {
    DIRECT("With the school or setting"),
    PREPARATION("Preparing and writing"),
    TRAVEL("Travelling"),
    DEBRIEF("Debrief and supervision");

    private final String words;

    WorkKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
