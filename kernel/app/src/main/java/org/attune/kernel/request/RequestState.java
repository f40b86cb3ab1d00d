package org.attune.kernel.request;

/** Where a request stands. What is still being typed is a {@link FormDraft}, not yet a request. */
public enum RequestState {
    SENT("Sent", "wait"),
    ACCEPTED("Accepted", "ok"),
    DECLINED("Declined", "stop"),
    WITHDRAWN("Withdrawn", "neutral");

    private final String words;
    private final String tone;

    RequestState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    /** The words that people read. */
    public String words() {
        return words;
    }

    /** The colour of its tag; the words say it too. */
    public String tone() {
        return tone;
    }
}
