package org.attune.plugins.virtualschool;

/** What somebody who came does. */
public enum TrainingRole {
    SOCIAL_WORKER("Social worker"),
    CARER("Foster carer"),
    OTHER("Somebody else");

    private final String words;

    TrainingRole(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
