package org.attune.plugins.districtdays;

/** What lets somebody agree for a child who is too young to. */
public enum Standing {
    PARENTAL_RESPONSIBILITY("They have parental responsibility"),
    DELEGATION("They care for the child, and it was delegated to them in writing"),
    CARE_ORDER("They act for the authority, under a care order");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
