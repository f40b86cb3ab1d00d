package org.attune.plugins.virtualschool;

/** In what capacity somebody decides for a child in care, or the child does. */
public enum Giver {
    PARENT("with parental responsibility"),
    AUTHORITY("for the authority, by the order"),
    YOUNG_PERSON("the young person, who is 16 or over"),
    CHILD("the child, who was found competent");

    private final String words;

    Giver(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
