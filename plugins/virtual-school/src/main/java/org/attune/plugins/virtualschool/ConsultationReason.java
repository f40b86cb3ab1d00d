package org.attune.plugins.virtualschool;

/** Why somebody may have a consultation about a child. */
public enum ConsultationReason {
    LOOKED_AFTER("The child is looked after"),
    PREVIOUSLY_LOOKED_AFTER("The child was looked after before: adopted, or with a special guardian"),
    SOCIAL_CARE("Social care is involved with the child or family");

    private final String words;

    ConsultationReason(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
