package org.attune.kernel.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.kernel.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who an account is and what it may do, as the database said.
 *
 * @param sessionStamp a session with another one has ended
 * @param from the first day of a practitioner here; null where there is none
 * @param until the last day of a practitioner here; null where there is none
 */
public record Rights(
        Actor actor,
        UUID sessionStamp,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What is remembered outlives midnight, so the day is asked for each time. */
    boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
