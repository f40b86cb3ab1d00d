package org.attune.api.practitioner;

/** What a practitioner is employed as. What they may be called is another matter: {@link Registration#title}. */
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

    private final String post;
    private final boolean registrant;

    PractitionerKind(String post, boolean registrant) {
        this.post = post;
        this.registrant = registrant;
    }

    /** @return the post's name, to choose from a list of posts; not for naming a person, whose title the register decides */
    public String post() {
        return post;
    }

    /** @return whether this work is a registrant's; otherwise it needs a supervisor who is one */
    public boolean needsRegistration() {
        return registrant;
    }
}
