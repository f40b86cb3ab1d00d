package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.time.London;

/**
 * Days that somebody asked to move, for whoever reads it now.
 *
 * @param approvedBy names of those who approved it, the first first
 * @param mayApprove whether the reader may: not whoever asked, and not twice
 * @param mayDecline whether the reader may decline it, or, as whoever asked, withdraw it
 * @param mine whether the reader asked
 */
public record MoveView(
        UUID id,
        String from,
        String to,
        LedgerPeriod period,
        String days,
        String reason,
        String askedBy,
        LocalDate askedOn,
        MoveState state,
        List<String> approvedBy,
        String ended,
        boolean mayApprove,
        boolean mayDecline,
        boolean mine) {

    public String askedOnWords() {
        return London.wordsOrNothing(askedOn);
    }

    public String approvals() {
        return approvedBy.isEmpty() ? "Nobody yet" : String.join(", ", approvedBy);
    }

    public String title() {
        return days + " from " + from + " to " + to;
    }
}
