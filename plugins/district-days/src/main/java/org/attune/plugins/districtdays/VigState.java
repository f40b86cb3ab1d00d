package org.attune.plugins.districtdays;

/** Where the work with a family stands. */
public enum VigState {
    WAITING("Waits for a guider", "wait"),
    UNDER_WAY("Under way", "info"),
    DONE("Finished", "ok"),
    ENDED("Ended early", "neutral");

    private final String words;
    private final String tone;

    VigState(String words, String tone) {
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

    boolean isOver() {
        return this == DONE || this == ENDED;
    }
}
