package org.attune.api.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account's statement. All times in minutes. Where the reader may not see the record of the child that the work was
 * about, or that record was deleted when its time was over, it says what the line did to the account and nothing else.
 *
 * @param id the transaction's id: what {@link TimeLedger#refund refund} and its like take
 * @param accountId the account
 * @param number which line of the account it is, from 1 on without a gap
 * @param kind what it is
 * @param day the day on which it happened, in London
 * @param what in words; may be empty
 * @param reason why; may be empty
 * @param minutes added to what is available: below zero for a charge
 * @param reserved added to what is reserved
 * @param used added to what is used
 * @param availableAfter what was available once this line was in
 * @param reservedAfter what was reserved once this line was in
 * @param incoming for what is moved or carried over: whether it came to this account
 * @param settled whether it was charged, released, given back or withdrawn since
 * @param activityId the recorded work; null where there is none
 * @param involvementId the case; null where there is none
 */
public record LedgerLine(
        UUID id,
        UUID accountId,
        int number,
        LineKind kind,
        LocalDate day,
        String what,
        String reason,
        int minutes,
        int reserved,
        int used,
        int availableAfter,
        int reservedAfter,
        boolean incoming,
        boolean settled,
        @Nullable UUID activityId,
        @Nullable UUID involvementId) {

    /** @return what people read where the line says nothing itself */
    public String words() {
        if (!what.isEmpty()) {
            return switch (kind) {
                case REFUNDED, RELEASED, WITHDRAWN -> kind.title() + ": " + what;
                default -> what;
            };
        }
        return switch (kind) {
            case CARRIED_OVER -> incoming ? "Carried over from the period before" : "Carried over to the next period";
            case MOVED -> incoming ? "Moved here" : "Moved away";
            case EXPIRED -> "Not used by the end of the period";
            case CHARGED -> "Work whose details are not shown";
            default -> kind.title();
        };
    }
}
