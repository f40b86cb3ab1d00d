package org.attune.plugins.tradedhours;

/** What became of a need that was planned. */
public enum NeedState {
    OPEN("Planned", "info"),
    DONE("Done", "ok"),
    DROPPED("Given back", "neutral");

    private final String words;
    private final String tone;

    NeedState(String words, String tone) {
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
