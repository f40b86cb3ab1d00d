package org.attune.kernel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that its page shows.
 *
 * @param requestId null where no request led to it
 * @param supervisor null where the practitioner is a registrant
 * @param activities newest first
 * @param records newest first
 * @param practitionersOwn whether the reader is the practitioner of the case
 * @param supervisorsOwn whether the reader is their supervisor
 */
public record InvolvementView(
        UUID id,
        int version,
        UUID childId,
        String child,
        LocalDate dateOfBirth,
        UUID settingId,
        String setting,
        @Nullable UUID requestId,
        String practitioner,
        @Nullable String supervisor,
        InvolvementState state,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<ActivityLine> activities,
        List<RecordLine> records,
        boolean practitionersOwn,
        boolean supervisorsOwn) {

    static InvolvementView of(
            Involvement of,
            List<ActivityLine> activities,
            List<RecordLine> records,
            boolean practitionersOwn,
            boolean supervisorsOwn) {
        Practitioner supervisor = of.getSupervisor();
        return new InvolvementView(
                of.getId(),
                of.getVersion(),
                of.getChild().getId(),
                of.getChild().getFullName(),
                of.getChild().getDateOfBirth(),
                of.getSetting().getId(),
                of.getSetting().getName(),
                of.getRequestId(),
                of.getPractitioner().getName(),
                supervisor == null ? null : supervisor.getName(),
                of.getState(),
                of.getOpenedOn(),
                of.getClosedOn(),
                activities,
                records,
                practitionersOwn,
                supervisorsOwn);
    }

    public boolean isOpen() {
        return state == InvolvementState.OPEN;
    }

    public String born() {
        return London.words(dateOfBirth);
    }

    public String opened() {
        return London.words(openedOn);
    }

    public String closed() {
        return closedOn == null ? "" : London.words(closedOn);
    }

    public String time() {
        return TimeSpent.words(
                activities.stream().mapToLong(ActivityLine::minutes).sum());
    }

    /** The record being written or waiting; null where there is none. */
    public @Nullable RecordLine inHand() {
        return records.stream().filter(record -> !record.isSigned()).findFirst().orElse(null);
    }

    /** The newest signed record; null where there is none. */
    public @Nullable RecordLine newestSigned() {
        return records.stream().filter(RecordLine::isSigned).findFirst().orElse(null);
    }
}
