package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.casework.Activity;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as people read it. It names no child: a statement goes to a school's office as well.
 *
 * @param minutes added to the balance: below zero for a charge
 * @param balance what was left once this line was in, in minutes
 * @param requestId the request that the work belongs to; null for a purchase, and for work without one
 * @param refundable whether it is a charge that was not given back
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
        boolean refundable) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static StatementLine of(LedgerEntry entry, boolean refunded) {
        Activity activity = entry.getActivity();
        String work = activity == null
                // The child's record was deleted when its time was over; the hours stay used.
                ? "Work whose record was deleted"
                : activity.getKind().title() + ", " + activity.getPractitioner().getName();
        return new StatementLine(
                entry.getId(),
                entry.getKind(),
                entry.getHappenedOn(),
                switch (entry.getKind()) {
                    case BOUGHT -> "Hours bought";
                    case CHARGED -> work;
                    case REFUNDED -> "Given back: " + work;
                },
                entry.getNote(),
                entry.getMinutes(),
                entry.getBalanceAfter(),
                activity == null ? null : activity.getInvolvement().getRequestId(),
                entry.getKind() == EntryKind.CHARGED && activity != null && !refunded);
    }

    public String dayWords() {
        return DAY.format(day);
    }

    public String minutesFigure() {
        return (minutes > 0 ? "+" : "") + Hours.figure(minutes);
    }

    public String balanceFigure() {
        return Hours.figure(balance);
    }
}
