package org.attune.kernel.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.time.London;
import org.attune.kernel.diary.Times;
import org.jspecify.annotations.Nullable;

/**
 * A booking, for pages and programs.
 *
 * @param settingId null for somebody of no setting
 * @param setting the setting's name; empty for somebody of none
 * @param number the order in which they came
 * @param because why it ended; may be empty
 * @param involvementId the case that it is about; null for none, and where the reader may not see its child
 * @param child the child's name; null as the case
 */
public record BookingLine(
        UUID id,
        UUID sessionId,
        @Nullable UUID settingId,
        String setting,
        String who,
        String topic,
        int number,
        BookingState state,
        Instant freeUntil,
        String because,
        @Nullable UUID involvementId,
        @Nullable String child)
        implements Serializable {

    public String words() {
        return state.words();
    }

    public String tone() {
        return switch (state) {
            case BOOKED, ATTENDED -> "ok";
            case WAITING -> "wait";
            case CANCELLED_LATE, MISSED, CALLED_OFF -> "stop";
            case CANCELLED, LAPSED -> "neutral";
        };
    }

    public boolean open() {
        return state.isOpen();
    }

    public boolean hasPlace() {
        return state.hasPlace();
    }

    /** Whether to cancel it now would be late. */
    public boolean late() {
        return state == BookingState.BOOKED && London.now().isAfter(freeUntil);
    }

    public String freeWords() {
        return Times.moment(freeUntil);
    }
}
