package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, and all that is kept of it.
 *
 * @param when when it is booked; empty where it has no time
 * @param minutes how long it took, where that is counted; 0 otherwise
 */
public record ConsultationView(
        UUID id,
        UUID childId,
        String child,
        String born,
        ConsultationState state,
        String askedOn,
        String asker,
        String contact,
        String eligible,
        String eligibleNote,
        String question,
        String agreed,
        String ep,
        String when,
        @Nullable UUID sessionId,
        String heldOn,
        String discussed,
        int minutes,
        String endedOn,
        String endedBecause,
        List<Action> actions) {

    /** What was agreed. */
    public record Action(
            UUID id, String what, String who, String byWhen, String doneOn, String outcome, boolean overdue) {}

    public boolean isWaiting() {
        return state == ConsultationState.WAITING;
    }

    public boolean isBooked() {
        return state == ConsultationState.BOOKED;
    }

    public boolean isHeld() {
        return state == ConsultationState.HELD;
    }

    public boolean isEnded() {
        return state == ConsultationState.ENDED;
    }

    public boolean isOpen() {
        return isWaiting() || isBooked();
    }
}
