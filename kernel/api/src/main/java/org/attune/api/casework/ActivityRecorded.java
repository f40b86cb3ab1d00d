package org.attune.api.casework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Work was recorded. Observed in progress, an observer may refuse it (no hours left).
 *
 * @param activityId the activity
 * @param involvementId the involvement it is part of
 * @param childId whom it was about
 * @param settingId the setting that asked for the work
 * @param practitionerId who did it
 * @param kind what kind of work it was
 * @param doneOn the day it was done
 * @param minutes how long it took, in minutes
 */
public record ActivityRecorded(
        UUID activityId,
        UUID involvementId,
        UUID childId,
        UUID settingId,
        UUID practitionerId,
        ActivityKind kind,
        LocalDate doneOn,
        int minutes) {}
