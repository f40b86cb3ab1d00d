package org.attune.api.practitioner;

/** What a practitioner is employed as. Only a registrant may be called an educational psychologist (protected title). */
public enum PractitionerKind {
    /** Educational psychologist. */
    EP("Educational psychologist", true),
    /** Senior educational psychologist. */
    SENIOR_EP("Senior educational psychologist", true),
    /** Principal educational psychologist. */
    PRINCIPAL_EP("Principal educational psychologist", true),
    /** Trainee educational psychologist: not a registrant, works under one. */
    TRAINEE("Trainee educational psychologist", false),
    /** Assistant psychologist: not a registrant, works under one. */
    ASSISTANT("Assistant psychologist", false);

    private final String title;
    private final boolean registrant;

    PractitionerKind(String title, boolean registrant) {
        this.title = title;
        this.registrant = registrant;
    }

    /** @return the words for it */
    public String title() {
        return title;
    }

    /** @return whether this work is a registrant's; otherwise it needs a supervisor who is one */
    public boolean needsRegistration() {
        return registrant;
    }
}
