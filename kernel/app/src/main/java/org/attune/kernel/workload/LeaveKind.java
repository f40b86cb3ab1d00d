package org.attune.kernel.workload;

/** Why somebody is away, in one of a few words: nobody's illness is described here. */
public enum LeaveKind {
    ANNUAL("Annual leave"),
    SICK("Sick leave"),
    FAMILY("Parental or family leave"),
    STUDY("Study or training"),
    OTHER("Other leave");

    private final String words;

    LeaveKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
