package org.attune.plugins.virtualschool;

/** Where one of the plan’s dates stands. */
public enum PlanState {
    DUE("Due", "wait"),
    HELD("Held", "ok"),
    ENDED("Not held: left care", "neutral");

    private final String words;
    private final String tone;

    PlanState(String words, String tone) {
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
