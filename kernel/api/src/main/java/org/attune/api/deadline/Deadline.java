package org.attune.api.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands.
 *
 * @param id the clock's
 * @param rule the key of its rule
 * @param subjectId the thing it runs for
 * @param startedOn the day from which it counts, itself not counted
 * @param promisedOn by when it was due when it started: the promise, which no pause or exception changes
 * @param dueOn by when it is due now; null while it is paused, where an exception lifted it, and once it is met or stopped
 * @param state where it stands
 * @param doneOn when it was met or stopped; null while it is open
 */
public record Deadline(
        UUID id,
        String rule,
        UUID subjectId,
        LocalDate startedOn,
        LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate doneOn) {

    /**
     * Whether it is late.
     *
     * @param today a day in London
     * @return whether it is running and was due before that day
     */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
