package org.attune.kernel.diary;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.diary.Span;
import org.jspecify.annotations.Nullable;

/**
 * That somebody, or a room, is taken.
 *
 * @param who their name, or the room's
 * @param by what takes them
 * @param appointmentId by which appointment; null where somebody is away
 */
public record Taken(String who, By by, @Nullable UUID appointmentId, Instant begins, Instant ends) {

    /** What can take somebody. */
    public enum By {
        APPOINTMENT,
        APPOINTMENT_IN_THE_ROOM,
        /** They are away: why, and for how long, is nobody's business who books them. */
        LEAVE
    }

    public boolean overlaps(Span span) {
        return begins.isBefore(span.endsAt()) && span.startsAt().isBefore(ends);
    }

    /** In a sentence without its full stop. */
    public String words() {
        return switch (by) {
            case APPOINTMENT -> who + " is busy from " + Times.hours(new Span(begins, ends));
            case APPOINTMENT_IN_THE_ROOM -> who + " is taken from " + Times.hours(new Span(begins, ends));
            case LEAVE -> who + " is away then";
        };
    }
}
