package org.attune.kernel.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attune.kernel.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who an account is and what it may do, as the database said.
 *
 * @param sessionStamp a session with another one has ended
 * @param ended sessions that their owner has ended from elsewhere
 * @param from the first day of a practitioner here; null where there is none
 * @param until the last day of a practitioner here; null where there is none
 */
public record Rights(
        Actor actor,
        UUID sessionStamp,
        Set<UUID> ended,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether a session that was opened as this still goes on. */
    boolean allow(SessionIdentity session) {
        return sessionStamp.equals(session.stamp()) && !ended.contains(session.sessionId());
    }

    /** What is remembered outlives midnight, so the day is asked for each time. */
    boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
