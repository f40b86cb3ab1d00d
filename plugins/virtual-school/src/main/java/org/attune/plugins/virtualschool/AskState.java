package org.attune.plugins.virtualschool;

/** How a request stands. */
public enum AskState {
    ASKED("Waits for a decision", "wait"),
    ACCEPTED("Under way", "info"),
    DECLINED("Declined", "neutral"),
    WITHDRAWN("Withdrawn", "neutral"),
    DONE("Finished", "ok");

    private final String words;
    private final String tone;

    AskState(String words, String tone) {
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
