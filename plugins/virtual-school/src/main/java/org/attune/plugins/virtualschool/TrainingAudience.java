package org.attune.plugins.virtualschool;

/** Whom a training is for. */
public enum TrainingAudience {
    SOCIAL_WORKERS("Social workers"),
    FOSTER_CARERS("Foster carers"),
    BOTH("Social workers and foster carers"),
    SETTINGS("Schools and settings, with designated teachers");

    private final String words;

    TrainingAudience(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
