package org.attune.plugins.virtualschool;

/** Where a consultation stands. */
public enum ConsultationState {
    WAITING("Waits for a time", "wait"),
    BOOKED("Booked", "info"),
    HELD("Held", "ok"),
    ENDED("Not held", "neutral");

    private final String words;
    private final String tone;

    ConsultationState(String words, String tone) {
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

    boolean isOpen() {
        return this == WAITING || this == BOOKED;
    }
}
