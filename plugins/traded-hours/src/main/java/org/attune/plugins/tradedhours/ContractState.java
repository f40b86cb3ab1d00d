package org.attune.plugins.tradedhours;

/** What became of an agreement. */
public enum ContractState {
    DRAFT("Draft", "neutral"),
    SENT("Waits for the setting", "wait"),
    AGREED("Agreed", "ok"),
    DECLINED("Declined", "stop"),
    WITHDRAWN("Withdrawn", "neutral");

    private final String words;
    private final String tone;

    ContractState(String words, String tone) {
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
