package org.attune.api.diary;

import java.util.UUID;

/**
 * Something happened to an appointment. Observed in progress, an observer may refuse it; what it looks up it finds as it is now.
 *
 * @param appointmentId which
 * @param change what happened
 */
public record AppointmentChanged(UUID appointmentId, Change change) {

    /** What can happen to one. */
    public enum Change {
        /** It was made. */
        MADE,
        /** It is at another time. */
        MOVED,
        /** It is at another place, or others take part, or it is called something else. */
        CHANGED,
        /** It does not take place. */
        CANCELLED
    }
}
