package org.attune.plugins.criticalincidents;

/** Whom a name belongs to. */
public enum PersonKind {
    PUPIL("Pupil, child or young person"),
    STAFF("Member of staff"),
    FAMILY("Family member"),
    OTHER("Somebody else");

    private final String words;

    PersonKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
