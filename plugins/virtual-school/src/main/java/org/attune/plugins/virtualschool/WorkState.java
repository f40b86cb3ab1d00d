package org.attune.plugins.virtualschool;

/** How a piece of work stands. */
public enum WorkState {
    OPEN("Open", "info"),
    DONE("Finished", "ok"),
    DROPPED("Dropped", "neutral");

    private final String words;
    private final String tone;

    WorkState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The colour of its tag. */
    public String tone() {
        return tone;
    }
}
