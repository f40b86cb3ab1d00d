package org.attune.api.practitioner;

/** How a practitioner comes to work for the service. */
public enum Employment {
    /** On the authority's payroll. */
    EMPLOYED("Employed"),
    /** Through an agency, for a time: sees the cases assigned to them and no more. */
    AGENCY("Agency"),
    /** Self-employed, for a time: sees the cases assigned to them and no more. */
    ASSOCIATE("Associate");

    private final String words;

    Employment(String words) {
        this.words = words;
    }

    /** @return the words for it */
    public String words() {
        return words;
    }

    /** @return whether they come from outside, for a time that must have an end */
    public boolean isFromOutside() {
        return this != EMPLOYED;
    }
}
