package org.attune.plugins.districtdays;

/** What became of days that somebody asked to move. */
public enum MoveState {
    ASKED("Waits for approval", "wait"),
    MOVED("Moved", "ok"),
    DECLINED("Declined", "stop"),
    WITHDRAWN("Withdrawn", "neutral");

    private final String words;
    private final String tone;

    MoveState(String words, String tone) {
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
