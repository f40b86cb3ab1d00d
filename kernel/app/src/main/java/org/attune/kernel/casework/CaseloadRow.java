package org.attune.kernel.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.time.London;
import org.attune.kernel.consent.ConsentSummary;
import org.jspecify.annotations.Nullable;

/**
 * One line of a caseload.
 *
 * @param requestId null where no request led to it
 * @param minutes the time recorded so far
 * @param record where its newest record stands; null while there is none
 * @param consent null where no request led to it
 */
public record CaseloadRow(
        UUID id,
        UUID childId,
        String child,
        String setting,
        UUID practitionerId,
        String practitioner,
        @Nullable UUID requestId,
        InvolvementState state,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long minutes,
        @Nullable RecordState record,
        @Nullable ConsentSummary consent) {

    CaseloadRow with(long spent, @Nullable RecordState newest, @Nullable ConsentSummary standing) {
        return new CaseloadRow(
                id,
                childId,
                child,
                setting,
                practitionerId,
                practitioner,
                requestId,
                state,
                openedOn,
                closedOn,
                spent,
                newest,
                standing);
    }

    public String opened() {
        return London.words(openedOn);
    }

    /** Days from opening to today, or to the day it closed. */
    public long days() {
        return ChronoUnit.DAYS.between(openedOn, closedOn == null ? London.today() : closedOn);
    }

    public String time() {
        return minutes == 0 ? "None yet" : TimeSpent.words(minutes);
    }

    public String recordTitle() {
        return record == null ? "Not started" : record.title();
    }

    public String recordTone() {
        return record == null ? "neutral" : record.tone();
    }
}
