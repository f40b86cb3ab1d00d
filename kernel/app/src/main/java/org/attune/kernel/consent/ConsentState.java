package org.attune.kernel.consent;

/** Where consent to one purpose stands. Only {@link #GIVEN} is live. */
public enum ConsentState {
    REQUESTED("Waiting for an answer", "wait"),
    GIVEN("Given", "ok"),
    REFUSED("Not given", "stop"),
    WITHDRAWN("Withdrawn", "stop"),
    /** It was given for a time, and that is over. */
    EXPIRED("Run out", "stop"),
    /** People with parental responsibility gave different answers: no work until that is resolved. */
    CONTESTED("Parents disagree", "stop");

    private final String title;
    private final String tone;

    ConsentState(String title, String tone) {
        this.title = title;
        this.tone = tone;
    }

    public String getTitle() {
        return title;
    }

    /** Somebody who decides has said no. It does not do so by running out, or while an answer is waited for. */
    public boolean isAgainst() {
        return this == REFUSED || this == WITHDRAWN || this == CONTESTED;
    }

    /** The kind of tag that shows it. */
    public String getTone() {
        return tone;
    }
}
