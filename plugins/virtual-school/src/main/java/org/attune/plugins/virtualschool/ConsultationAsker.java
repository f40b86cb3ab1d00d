package org.attune.plugins.virtualschool;

/** Who asks for a consultation. */
public enum ConsultationAsker {
    PARENT("A parent"),
    CARER("A foster carer, special guardian or adopter"),
    SOCIAL_WORKER("A social worker"),
    SETTING("Somebody at a school or setting"),
    OTHER("Another professional");

    private final String words;

    ConsultationAsker(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
