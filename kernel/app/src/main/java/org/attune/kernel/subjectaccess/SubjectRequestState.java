package org.attune.kernel.subjectaccess;

/** How far a copy has come. */
public enum SubjectRequestState {
    READING("Being read", "wait"),
    READY("Waits for a second person", "info"),
    RELEASED("Released", "ok"),
    STOPPED("Stopped", "neutral");

    private final String title;
    private final String tone;

    SubjectRequestState(String title, String tone) {
        this.title = title;
        this.tone = tone;
    }

    public String getTitle() {
        return title;
    }

    public String getTone() {
        return tone;
    }

    public boolean isOver() {
        return this == RELEASED || this == STOPPED;
    }
}
