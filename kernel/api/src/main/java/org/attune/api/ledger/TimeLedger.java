package org.attune.api.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The time ledger of the present authority. Inject it; the kernel implements it. How each method is used stands, compiled and run,
 * in the class {@code TimeLedgerExample} of the whole-system tests.
 *
 * <p>Bookings are part of the transaction that is under way: what rolls back was never booked. Each of them holds its account
 * against others until that transaction ends, so of two who book the last hour one gets it. Nothing is ever changed or removed: what
 * was wrong is put right by another line.
 *
 * <p>It asks for no permission, since work is charged by whoever may record it: the plugin's own services say who may buy, move or
 * give back. It refuses in words that may be shown as they are.
 *
 * <p>A period is closed by the kernel, so many days after its end as the account's terms say, where the account's plugin is on.
 */
public interface TimeLedger {

    /** The most lines that one call gives. */
    int MOST_LINES = 500;

    /**
     * The account with this key, without opening one.
     *
     * @param key which
     * @return empty where it was never opened
     */
    Optional<LedgerAccount> find(AccountKey key);

    /**
     * One account.
     *
     * @param accountId its id
     * @return the account
     * @throws NotFoundException where there is none in this authority
     */
    LedgerAccount get(UUID accountId);

    /**
     * The account with this key, opened where it was not there, kept on these terms from now on, and held until the transaction
     * ends. Costs one statement.
     *
     * @param key which
     * @param terms the authority's, as they are now
     * @return the account, which nobody else can book on meanwhile
     * @throws InvalidException where the terms or the key are out of range
     * @throws RefusedException where its owner is not there
     */
    LedgerAccount open(AccountKey key, AccountTerms terms);

    /**
     * A scheme's accounts of a period, by their owners' names. Costs one statement, however many.
     *
     * @param scheme the plugin's id
     * @param period which
     * @return at most 5,000
     */
    List<LedgerAccount> accounts(String scheme, LedgerPeriod period);

    /**
     * Adds what was bought or allocated.
     *
     * @param accountId where
     * @param booking how much and why
     * @return the transaction's id
     * @throws InvalidException where the booking is out of range
     * @throws RefusedException with {@code period-closed} where its period is closed
     */
    UUID credit(UUID accountId, Booking booking);

    /**
     * Takes back a whole credit that was a mistake.
     *
     * @param creditId the credit's transaction
     * @param reason why; never empty
     * @param submissionId the form's own number
     * @return the transaction's id
     * @throws InvalidException where no reason is given
     * @throws RefusedException where it is used already, or was taken back before
     */
    UUID withdraw(UUID creditId, String reason, UUID submissionId);

    /**
     * Keeps time for planned work.
     *
     * @param accountId where
     * @param booking how much, and the day for which it is planned
     * @return the transaction's id: the reservation
     * @throws InvalidException where the booking is out of range
     * @throws RefusedException with {@code no-hours-left} where the account does not cover it, {@code overdraft-without-reason}
     *     where it goes below zero and no reason is given, {@code period-closed} where its period is closed
     */
    UUID reserve(UUID accountId, Booking booking);

    /**
     * Gives reserved time back to the account: the work will not be done.
     *
     * @param reservationId the reservation
     * @param reason why; never empty
     * @param submissionId the form's own number
     * @return the transaction's id
     * @throws InvalidException where no reason is given
     * @throws RefusedException where it was charged or released before
     */
    UUID release(UUID reservationId, String reason, UUID submissionId);

    /**
     * Charges work for which nothing was reserved.
     *
     * @param accountId where
     * @param booking how much, for what
     * @return the transaction's id
     * @throws InvalidException where the booking is out of range
     * @throws RefusedException as {@link #reserve}, and where this work was charged before
     */
    UUID charge(UUID accountId, Booking booking);

    /**
     * Charges work for which time was reserved, all of the reservation: what it took less goes back to the account, what it took
     * more comes from there.
     *
     * @param reservationId the reservation
     * @param booking what the work took
     * @return the transaction's id
     * @throws InvalidException where the booking is out of range
     * @throws RefusedException as {@link #charge}, and where it was charged or released before
     */
    UUID chargeReserved(UUID reservationId, Booking booking);

    /**
     * Gives a whole charge back, also where its period is closed: then the next closing carries it over, or it lapses.
     *
     * @param chargeId the charge's transaction
     * @param reason why; never empty
     * @param submissionId the form's own number
     * @return the transaction's id
     * @throws InvalidException where no reason is given
     * @throws RefusedException where it was given back before
     */
    UUID refund(UUID chargeId, String reason, UUID submissionId);

    /**
     * Moves time from one account of a scheme to another. Not below zero, whatever the terms.
     *
     * @param fromId whose it was
     * @param toId whose it becomes, another account
     * @param booking how much and why; a reason is needed
     * @return the transaction's id, the same on both statements
     * @throws InvalidException where the booking is out of range, or no reason is given
     * @throws RefusedException with {@code no-hours-left} where that much is not there, {@code period-closed} where one of the two
     *     is closed
     */
    UUID move(UUID fromId, UUID toId, Booking booking);

    /**
     * A part of an account's statement, newest first. Costs two statements, however long the account is.
     *
     * @param accountId which
     * @param before only lines with a smaller number: {@link LedgerStatement#next()} of the part before; null for the newest
     * @param atMost how many lines, 1 to {@link #MOST_LINES}
     * @return that part
     * @throws NotFoundException where there is no such account in this authority
     */
    LedgerStatement statement(UUID accountId, @Nullable Integer before, int atMost);

    /**
     * One transaction as the account sees it that gave, or that alone was booked on.
     *
     * @param transactionId its id
     * @return empty where there is none in this authority
     */
    Optional<LedgerLine> line(UUID transactionId);

    /**
     * What a case has used of a scheme's accounts, newest first.
     *
     * @param scheme the plugin's id
     * @param involvementId the case
     * @return at most {@link #MOST_LINES}
     */
    List<LedgerLine> ofInvolvement(String scheme, UUID involvementId);

    /**
     * How people of this authority say minutes.
     *
     * @param unit how they count
     * @return with the authority's own day and session
     */
    TimeMeasure measure(LedgerUnit unit);
}
