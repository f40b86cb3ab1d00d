package org.attune.kernel.consent;

/** In what capacity somebody may answer. */
public enum Giver {
    /** Somebody with parental responsibility for a child under 16. */
    PARENT,
    /** A young person of 16 or over, with capacity for this decision. */
    YOUNG_PERSON,
    /** A child under 16 who understands enough to decide this. */
    GILLICK_COMPETENT_CHILD
}
