package org.attune.api.casework;

/** The kinds of activity in an involvement. */
public enum ActivityKind {
    /** Consultation with those who know the child. */
    CONSULTATION("Consultation"),
    /** Observation of the child where they learn or play. */
    OBSERVATION("Observation"),
    /** Assessment with the child. */
    ASSESSMENT("Assessment"),
    /** Intervention: direct work with the child or group. */
    INTERVENTION("Intervention"),
    /** Meeting about the child. */
    MEETING("Meeting"),
    /** Training for adults. */
    TRAINING("Training"),
    /** Project work. */
    PROJECT_WORK("Project work"),
    /** Writing up: also possible once consent was withdrawn, for what was done before. */
    WRITING_UP("Writing up");

    private final String title;

    ActivityKind(String title) {
        this.title = title;
    }

    /** @return the words for it */
    public String title() {
        return title;
    }
}
