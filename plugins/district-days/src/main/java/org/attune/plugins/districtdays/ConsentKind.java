package org.attune.plugins.districtdays;

/** What a family agrees to. */
public enum ConsentKind {
    CONTACT_DETAILS("Passing on their contact details"),
    VIDEO("Being filmed together");

    private final String words;

    ConsentKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
