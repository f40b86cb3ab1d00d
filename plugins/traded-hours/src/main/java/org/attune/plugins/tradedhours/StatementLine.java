package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as people read it. It names no child: a statement goes to a school's office as well.
 *
 * @param minutes added to the balance: below zero for a charge
 * @param balance what was left once this line was in, in minutes
 * @param requestId the request that the work belongs to; null for a purchase, and for work without one
 * @param settled whether it was given or taken back
 */
public record StatementLine(
        UUID id,
        EntryKind kind,
        LocalDate day,
        String what,
        String note,
        int minutes,
        int balance,
        @Nullable UUID requestId,
        boolean settled) {

    static StatementLine of(LedgerLine line, @Nullable UUID requestId) {
        return new StatementLine(
                line.id(),
                EntryKind.of(line.kind()),
                line.day(),
                line.words(),
                line.reason(),
                line.minutes(),
                line.availableAfter(),
                requestId,
                line.settled() || line.kind() == LineKind.CHARGED && line.activityId() == null);
    }

    /** Whether it is a charge that can be given back: not what was, nor what forgot its work when a record was deleted. */
    public boolean refundable() {
        return kind == EntryKind.CHARGED && !settled;
    }

    /** Whether it is a purchase that was not taken back. */
    public boolean withdrawable() {
        return kind == EntryKind.BOUGHT && !settled;
    }

    public String dayWords() {
        return Days.words(day);
    }

    public String minutesFigure() {
        return (minutes > 0 ? "+" : "") + Hours.figure(minutes);
    }

    public String balanceFigure() {
        return Hours.figure(balance);
    }
}
