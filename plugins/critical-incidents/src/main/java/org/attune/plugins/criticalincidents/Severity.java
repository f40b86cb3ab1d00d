package org.attune.plugins.criticalincidents;

/** How far an incident reaches, and so how soon the caller is rung back. */
public enum Severity {
    MAJOR("More than one school, or a whole community", "stop"),
    SERIOUS("A whole school or setting", "wait"),
    CONTAINED("A class, a team or a few people", "info");

    private final String words;
    private final String more;

    Severity(String words, String more) {
        this.words = words;
        this.more = more;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** One word, for a tag. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The colour of its tag. */
    public String tone() {
        return more;
    }
}
