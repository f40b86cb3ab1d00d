package org.attune.plugins.districtdays;

/** What becomes of a film. */
public enum FilmState {
    KEPT("Kept for the work", "info"),
    TO_DELETE("To be deleted", "wait"),
    TO_GIVE("To be given to the family", "wait"),
    DELETED("Deleted", "neutral"),
    GIVEN("Given to the family, and our copy deleted", "neutral");

    private final String words;
    private final String tone;

    FilmState(String words, String tone) {
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

    /** What it comes to once it is done. */
    FilmState done() {
        return switch (this) {
            case TO_DELETE -> DELETED;
            case TO_GIVE -> GIVEN;
            case KEPT, DELETED, GIVEN -> this;
        };
    }
}
