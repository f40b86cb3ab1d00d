package org.attune.api.work;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.PeriodEntity;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.RefusedException;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Work that time of an account is planned for. What is planned stays reserved on the account, so that it is not planned twice; what is
 * worked is charged first from there, and the rest stays reserved; what is still reserved when the work ends goes back to the account.
 *
 * <p>A plugin's entity extends it, and adds for what and for whom the work is. Its table has the columns {@code year_kind},
 * {@code year}, {@code account_id}, {@code title}, {@code planned_for}, {@code planned_minutes}, {@code open_minutes},
 * {@code reservation_id}, {@code state}, {@code outcome}, {@code ended_on} and {@code submission_id}. All times are in minutes, all
 * days in London. Whoever calls what books on the ledger has opened the account in the same transaction, which holds it against others,
 * and has asked whether so much is free.
 *
 * <pre>{@code
 * work.plan(ledger, minutes, "", submission);
 * UUID charge = work.charge(ledger, Booking.of(worked, day, work.words(), submission));
 * work.end(ledger, Ending.entered(state, outcome), submission);
 * }</pre>
 */
@MappedSuperclass
public abstract class PlannedWork extends PeriodEntity {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "title")
    private String title = "";

    @Column(name = "planned_for")
    private LocalDate plannedFor;

    @Column(name = "planned_minutes")
    private int plannedMinutes;

    @Column(name = "open_minutes")
    private int openMinutes;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WorkState state = WorkState.OPEN;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    /** For Jakarta Persistence. */
    protected PlannedWork() {}

    /**
     * Nothing is reserved for it yet.
     *
     * @param account whose time it is planned to take; it belongs to the account's period
     * @param submissionId of the form that plans it
     */
    protected PlannedWork(LedgerAccount account, UUID submissionId) {
        super(account.key().period());
        this.accountId = account.id();
        this.submissionId = submissionId;
    }

    /**
     * @param called what it is, in a few words, at most 120 characters; it names no child
     * @param on the day for which it is planned
     */
    protected void describe(String called, LocalDate on) {
        title = called;
        plannedFor = on;
    }

    /**
     * Plans it, and reserves its time.
     *
     * @param minutes how many, 1 or more
     * @param because why the account may go below zero; empty where it may not
     * @param submission of the form that plans it
     */
    public void plan(TimeLedger ledger, int minutes, String because, UUID submission) {
        plannedMinutes = minutes;
        reserve(ledger, minutes, because, submission);
    }

    /**
     * Plans other time for what is still to be worked.
     *
     * @param minutes how many are still to be worked; 0 where none are
     * @param submission of the form that changes it
     */
    public void replan(TimeLedger ledger, int minutes, UUID submission) {
        release(ledger, "Planned otherwise", Submissions.derived(submission, "release"));
        plannedMinutes = Math.max(1, plannedMinutes - openMinutes + minutes);
        reserve(ledger, minutes, "", submission);
    }

    /**
     * Charges what was worked, first from what is reserved for it. What is still planned after it stays reserved.
     *
     * @param booking what was worked, and why it may take the account below zero
     * @return the charge's transaction
     */
    public UUID charge(TimeLedger ledger, Booking booking) {
        UUID reserved = reservationId;
        if (reserved == null) {
            return ledger.charge(accountId, booking);
        }
        UUID charge = ledger.chargeReserved(reserved, booking);
        int rest = Math.max(0, openMinutes - booking.minutes());
        reserve(ledger, rest, booking.reason(), Submissions.derived(booking.submissionId(), "rest"));
        return charge;
    }

    /**
     * Finishes or drops it, today. What is still reserved goes back to the account.
     *
     * @param submission of the form that ends it
     */
    public void end(TimeLedger ledger, Ending ending, UUID submission) {
        release(ledger, ending.state().words(), submission);
        openMinutes = 0;
        reservationId = null;
        state = ending.state();
        outcome = ending.outcome();
        endedOn = London.today();
    }

    private void reserve(TimeLedger ledger, int minutes, String because, UUID submission) {
        openMinutes = minutes;
        reservationId = minutes == 0
                ? null
                : ledger.reserve(
                        accountId,
                        Booking.of(minutes, plannedFor, words(), submission).because(because));
    }

    private void release(TimeLedger ledger, String why, UUID submission) {
        if (reservationId != null) {
            ledger.release(reservationId, why, submission);
        }
    }

    /** @throws RefusedException with {@code work-ended} where it has ended */
    public void requireOpen() {
        if (!isOpen()) {
            throw new RefusedException(
                    "work-ended",
                    "This work is " + state.words().toLowerCase(Locale.UK)
                            + ", so nothing more is planned or recorded for it.");
        }
    }

    /** @return what it is for, on the account's statement, at most 200 characters; it names no child */
    public abstract String words();

    /** @return whose time it takes */
    public UUID getAccountId() {
        return accountId;
    }

    /** @return what it is, in a few words */
    public String getTitle() {
        return title;
    }

    /** @return the day for which it is planned */
    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    /** @return how much was planned for it in all */
    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    /** @return how much is reserved for it still */
    public int getOpenMinutes() {
        return openMinutes;
    }

    /** @return how it stands */
    public WorkState getState() {
        return state;
    }

    /** @return what came of it, or why it was dropped; empty where nothing was said */
    public String getOutcome() {
        return outcome;
    }

    /** @return the day on which it ended; null while it is open */
    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    /** @return whether time may be planned and recorded for it */
    public boolean isOpen() {
        return state == WorkState.OPEN;
    }
}
