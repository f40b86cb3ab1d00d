package org.attune.api.work;

/** How a piece of work stands. */
public enum WorkState {
    /** Time may be planned and recorded for it. */
    OPEN("Open", "info"),
    /** It was done. */
    DONE("Finished", "ok"),
    /** It will not be done. */
    DROPPED("Dropped", "neutral");

    private final String words;
    private final String tone;

    WorkState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    /** @return what people read */
    public String words() {
        return words;
    }

    /** @return the colour of its tag, as {@code a:tag} takes it */
    public String tone() {
        return tone;
    }
}
