package org.attune.plugins.criticalincidents;

/** Whether the response goes on. */
public enum IncidentState {
    OPEN("Open"),
    CLOSED("Closed");

    private final String words;

    IncidentState(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
