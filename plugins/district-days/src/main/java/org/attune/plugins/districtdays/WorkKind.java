package org.attune.plugins.districtdays;

/** What a district's days are used for. */
public enum WorkKind {
    PROJECT("Project"),
    DROP_IN("Drop-in"),
    EARLY_YEARS("Early Years"),
    TRAINING("Training"),
    COMMUNITY_OF_PRACTICE("Community of Practice"),
    MULTI_FAMILY_GROUP("Multi-Family Group"),
    VIG("Video Interaction Guidance"),
    OTHER("Other work");

    private final String words;

    WorkKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
