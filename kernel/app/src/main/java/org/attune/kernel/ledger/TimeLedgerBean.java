package org.attune.kernel.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.LineKind;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The ledger as plugins have it. */
@ApplicationScoped
@Transactional
@Unrestricted("Work is charged by whoever may record it; the plugin's own services say who may buy, move and give back")
public class TimeLedgerBean implements TimeLedger {

    private static final int MOST_ACCOUNTS = 5_000;

    @Inject
    LedgerFunctions functions;

    @Inject
    Measures measures;

    @Override
    public Optional<LedgerAccount> find(AccountKey key) {
        return functions.find(key).stream().findFirst();
    }

    @Override
    public LedgerAccount get(UUID accountId) {
        return functions.accounts("attune.ledger_get", accountId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such account."));
    }

    @Override
    public LedgerAccount open(AccountKey key, AccountTerms terms) {
        LedgerRules.check(key, terms);
        return functions.open(newId(), key, terms);
    }

    @Override
    public List<LedgerAccount> accounts(String scheme, LedgerPeriod period) {
        return functions.accounts(
                "attune.ledger_accounts",
                new String[] {scheme},
                period.kind().name(),
                period.year(),
                null,
                null,
                MOST_ACCOUNTS);
    }

    @Override
    public UUID credit(UUID accountId, Booking booking) {
        return book(LineKind.CREDITED, accountId, null, null, booking);
    }

    @Override
    public UUID withdraw(UUID creditId, String reason, UUID submissionId) {
        return settle(LineKind.WITHDRAWN, creditId, reason, submissionId);
    }

    @Override
    public UUID reserve(UUID accountId, Booking booking) {
        return book(LineKind.RESERVED, accountId, null, null, booking);
    }

    @Override
    public UUID release(UUID reservationId, String reason, UUID submissionId) {
        return settle(LineKind.RELEASED, reservationId, reason, submissionId);
    }

    @Override
    public UUID charge(UUID accountId, Booking booking) {
        return book(LineKind.CHARGED, accountId, null, null, booking);
    }

    @Override
    public UUID chargeReserved(UUID reservationId, Booking booking) {
        return book(LineKind.CHARGED, null, null, reservationId, booking);
    }

    @Override
    public UUID refund(UUID chargeId, String reason, UUID submissionId) {
        return settle(LineKind.REFUNDED, chargeId, reason, submissionId);
    }

    @Override
    public UUID move(UUID fromId, UUID toId, Booking booking) {
        if (fromId.equals(toId)) {
            throw new InvalidException("to", "Choose another account than the one that gives");
        }
        return book(LineKind.MOVED, fromId, toId, null, booking.because(LedgerRules.reason(booking.reason())));
    }

    private UUID book(
            LineKind kind, @Nullable UUID account, @Nullable UUID to, @Nullable UUID settles, Booking booking) {
        LedgerRules.check(booking);
        return functions.book(newId(), kind, account, to, settles, booking);
    }

    /** Whole: how much, in which words and for which work, what is settled says. */
    private UUID settle(LineKind kind, UUID settles, String reason, UUID submissionId) {
        Booking booking = Booking.of(1, London.today(), "", submissionId).because(LedgerRules.reason(reason));
        return functions.book(newId(), kind, null, null, settles, booking);
    }

    @Override
    public LedgerStatement statement(UUID accountId, @Nullable Integer before, int atMost) {
        int limit = Math.min(Math.max(atMost, 1), MOST_LINES);
        LedgerAccount account = get(accountId);
        List<LedgerLine> found = functions.lines(
                "attune.ledger_lines", accountId, before == null ? Integer.MAX_VALUE : before, limit + 1);
        boolean more = found.size() > limit;
        List<LedgerLine> shown = more ? found.subList(0, limit) : found;
        return new LedgerStatement(account, shown, more ? shown.get(limit - 1).number() : null);
    }

    @Override
    public Optional<LedgerLine> line(UUID transactionId) {
        return functions.lines("attune.ledger_line", transactionId).stream().findFirst();
    }

    @Override
    public List<LedgerLine> ofInvolvement(String scheme, UUID involvementId) {
        return functions.lines("attune.ledger_of_involvement", scheme, involvementId, MOST_LINES);
    }

    @Override
    public TimeMeasure measure(LedgerUnit unit) {
        return measures.of(unit);
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
