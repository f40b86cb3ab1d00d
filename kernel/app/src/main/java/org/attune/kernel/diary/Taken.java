package org.attune.kernel.diary;

import java.util.UUID;
import org.attune.api.diary.Span;

/**
 * That somebody, or a room, is taken.
 *
 * @param who their name, or the room's
 * @param room whether it is a room
 * @param appointmentId by which appointment
 */
public record Taken(String who, boolean room, UUID appointmentId, Span when) {

    /** In a sentence without its full stop. */
    public String words() {
        return who + (room ? " is taken from " : " is busy from ") + Times.hours(when);
    }
}
