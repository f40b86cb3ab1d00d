package org.attune.kernel.consent;

/** Why somebody without parental responsibility may answer. */
public enum StandingKind {
    /** Somebody who may decide has left it to the person who cares for the child. */
    DELEGATION("Delegation to a carer", Giver.CARER),
    /** The authority shares parental responsibility (Children Act 1989, section 33) and this person answers for it. */
    CARE_ORDER("Care order", Giver.AUTHORITY);

    private final String title;
    private final Giver giver;

    StandingKind(String title, Giver giver) {
        this.title = title;
        this.giver = giver;
    }

    public String getTitle() {
        return title;
    }

    Giver giver() {
        return giver;
    }
}
