package org.attune.kernel.child.emergency;

/** What kind of emergency somebody says that it is. */
public enum EmergencyKind {
    SAFEGUARDING("Safeguarding: a child is at risk of harm"),
    CRITICAL_INCIDENT("A critical incident in a setting"),
    MEDICAL("A medical emergency"),
    OTHER("Another emergency");

    private final String words;

    EmergencyKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
