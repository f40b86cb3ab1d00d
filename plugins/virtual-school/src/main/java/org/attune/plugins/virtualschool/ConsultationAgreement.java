package org.attune.plugins.virtualschool;

/** What lets somebody agree that a child is spoken about by name. It is recorded, and never guessed. */
public enum ConsultationAgreement {
    PARENTAL_RESPONSIBILITY("They have parental responsibility"),
    CARE_ORDER("For the authority, which has a care order"),
    DELEGATION("Whoever has parental responsibility left it to them in writing"),
    THEMSELVES("The young person themselves, who can decide it");

    private final String words;

    ConsultationAgreement(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
