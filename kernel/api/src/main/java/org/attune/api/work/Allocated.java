package org.attune.api.work;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.PeriodEntity;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.persistence.Submissions;
import org.jspecify.annotations.Nullable;

/**
 * What an account was given for its period, and the credit that gave it: by the authority's rule, or another number by somebody's word.
 *
 * <p>A plugin's entity extends it, and adds to whom it was given. Its table has the columns {@code year_kind}, {@code year},
 * {@code account_id}, {@code minutes}, {@code credit_id} and {@code reason}. Whoever gives has opened the account in the same
 * transaction: of two who change it at once, the second sees what the first gave.
 */
@MappedSuperclass
public abstract class Allocated extends PeriodEntity {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "credit_id")
    private @Nullable UUID creditId;

    @Column(name = "reason")
    private String reason = "";

    /** For Jakarta Persistence. */
    protected Allocated() {}

    /** @param account to which nothing was given yet */
    protected Allocated(LedgerAccount account) {
        super(account.key().period());
        this.accountId = account.id();
    }

    /**
     * Gives so much for the year, instead of what was given before.
     *
     * @param toMinutes how many, not fewer than {@link #bound}; 0 where it has none
     * @param what for the statement: "Days for 2026 to 2027"
     * @param because why it is not what the rule gives; empty where it is
     * @param submission of the form, or the same each time for what the rule gives
     */
    public void give(TimeLedger ledger, int toMinutes, String what, String because, UUID submission) {
        UUID before = creditId;
        // The new one first: what is used and planned is covered all the time.
        creditId = toMinutes == 0
                ? null
                : ledger.credit(
                        accountId,
                        Booking.of(toMinutes, period().firstDay(), what, submission)
                                .because(because));
        if (before != null) {
            ledger.withdraw(before, because, Submissions.derived(submission, "instead"));
        }
        minutes = toMinutes;
        reason = because;
    }

    /**
     * @param account its account, as it stands
     * @return how many of the minutes are used, planned or moved already; below zero where the account has more than was given here
     */
    public int bound(LedgerAccount account) {
        return minutes - account.available();
    }

    /** @return how much was given, in minutes */
    public int getMinutes() {
        return minutes;
    }

    /** @return why it is not what the rule gives; empty where it is */
    public String getReason() {
        return reason;
    }
}
