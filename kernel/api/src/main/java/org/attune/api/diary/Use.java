package org.attune.api.diary;

/** What an appointment does with the time of those who take part. */
public enum Use {
    /** Work with children, families and settings. */
    DIRECT,
    /** What that work needs before and after: reading, writing. */
    PREPARATION,
    /** All else at work: meetings of the team, supervision, travel. */
    OTHER,
    /** Not at work. */
    AWAY
}
