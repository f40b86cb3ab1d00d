package org.attune.api.workload;

/** What becomes, or became, of a practitioner's time. */
public enum WorkKind {
    /** Direct time that is agreed for a day: an appointment, a session, a slot that is taken. Its preparation comes on top by itself. */
    PLANNED,
    /** Direct time that was worked: with children, families, settings and colleagues. */
    DIRECT,
    /** Preparation and writing that was worked. */
    PREPARATION,
    /**
     * Time at work, planned or worked, that is for neither: meetings of the team, supervision, travel. It leaves less working time
     * for both.
     */
    OTHER
}
