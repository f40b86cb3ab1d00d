package org.attune.kernel.casework;

/** Where a record of involvement stands. */
public enum RecordState {
    DRAFT("Draft", "neutral"),
    /** A trainee's or assistant's: they are done, and their supervisor reads it. */
    AWAITING_SUPERVISOR("With the supervisor", "wait"),
    /** Final. A correction is a new record. */
    SIGNED("Signed", "ok");

    private final String title;
    private final String tone;

    RecordState(String title, String tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag. */
    public String tone() {
        return tone;
    }
}
