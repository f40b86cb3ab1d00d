package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** A district's year: its days, what was agreed, what is planned and done, and its people. */
public record DistrictView(
        DistrictLine line,
        LedgerPeriod period,
        @Nullable UUID accountId,
        String allocation,
        List<PriorityLine> priorities,
        List<WorkLine> works,
        @Nullable UUID next,
        List<Person> people,
        String localShare,
        boolean inUse) {

    /**
     * A piece of work in a list.
     *
     * @param lead empty for the team
     */
    public record WorkLine(
            UUID id,
            String title,
            WorkKind kind,
            WorkState state,
            LocalDate plannedFor,
            String lead,
            String place,
            String planned,
            String open) {

        public String plannedForWords() {
            return London.wordsOrNothing(plannedFor);
        }
    }

    /**
     * Somebody who has a part of the days, or worked some.
     *
     * @param local whether they are in the local team today
     */
    public record Person(UUID id, String name, boolean local, String share, String used, String planned) {}
}
