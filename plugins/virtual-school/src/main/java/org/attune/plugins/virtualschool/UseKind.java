package org.attune.plugins.virtualschool;

/** What the Virtual School's time is used for. */
public enum UseKind {
    /** With a child, after a request. */
    INVOLVEMENT("Involvement with a child"),
    CONSULTATION("Consultation"),
    TRAINING("Training"),
    STRATEGIC("Strategic work");

    private final String words;

    UseKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
