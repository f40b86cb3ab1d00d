package org.attune.kernel.calendar;

/** Why there are no pupils. */
public enum ClosureKind {
    INSET("Staff training (INSET)"),
    CLOSED("Closed for another reason");

    private final String words;

    ClosureKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
