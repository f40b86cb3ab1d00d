package org.attune.kernel.consent;

/** In what capacity somebody may answer. */
public enum Giver {
    /** Somebody with parental responsibility for a child under 16, or for a young person found to lack capacity. */
    PARENT("holds parental responsibility"),
    /** Somebody who cares for the child, to whom it was delegated and that recorded. */
    CARER("by delegation"),
    /** The authority that looks after the child, under a care order. */
    AUTHORITY("for the authority, under a care order"),
    /** A young person of 16 or over, with capacity for this decision. */
    YOUNG_PERSON("the young person, aged 16 or over"),
    /** A child under 16 who understands enough to decide this. */
    GILLICK_COMPETENT_CHILD("the child, found Gillick competent");

    private final String words;

    Giver(String words) {
        this.words = words;
    }

    /** As it stands behind a name in brackets. */
    public String getWords() {
        return words;
    }

    /** Whether they answer for somebody else, which ends on the 16th birthday. */
    boolean isForAnother() {
        return this == PARENT || this == CARER || this == AUTHORITY;
    }
}
