package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LineKind;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.web.Json;
import org.attune.kernel.web.Problems;
import org.jspecify.annotations.Nullable;

/** The ledger's functions of the database, each one statement. What they refuse is told in words. */
@ApplicationScoped
class LedgerFunctions {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    List<LedgerAccount> find(AccountKey key) {
        AccountOwner owner = key.owner();
        LedgerPeriod period = key.period();
        return accounts(
                "attune.ledger_find",
                key.scheme(),
                key.name(),
                owner.kind().name(),
                owner.id(),
                nameOf(owner),
                period.kind().name(),
                period.year());
    }

    LedgerAccount open(UUID newId, AccountKey key, AccountTerms terms) {
        AccountOwner owner = key.owner();
        LedgerPeriod period = key.period();
        // An owner that was added in this transaction must be there.
        em.flush();
        return Problems.asked(() -> accounts(
                        "attune.ledger_open",
                        newId,
                        key.scheme(),
                        key.name(),
                        owner.kind().name(),
                        owner.id(),
                        nameOf(owner),
                        period.kind().name(),
                        period.year(),
                        terms.unit().name(),
                        terms.overdraftMinutes(),
                        terms.carryOver().name(),
                        terms.carryLimitMinutes(),
                        terms.closeAfterDays()))
                .get(0);
    }

    /** An id says who it is; a name is kept of those that have none. */
    private static String nameOf(AccountOwner owner) {
        return owner.id() == null ? owner.name() : "";
    }

    List<LedgerAccount> accounts(String function, @Nullable Object... arguments) {
        return functions.texts(function, arguments).stream()
                .map(AccountRow::read)
                .toList();
    }

    List<LedgerLine> lines(String function, @Nullable Object... arguments) {
        return functions.texts(function, arguments).stream()
                .map(json -> Json.mapper().fromJson(json, LedgerLine.class))
                .toList();
    }

    /** @param settles the transaction that it settles, which then says of which account and how much; null for none */
    UUID book(
            UUID newId,
            LineKind kind,
            @Nullable UUID account,
            @Nullable UUID to,
            @Nullable UUID settles,
            Booking booking) {
        // The work that is charged may have been recorded in this transaction.
        em.flush();
        List<UUID> booked = Problems.asked(() -> functions.ids(
                "attune.ledger_book",
                newId,
                kind.name(),
                account,
                to,
                booking.minutes(),
                booking.day(),
                booking.what().strip(),
                booking.reason().strip(),
                booking.submissionId(),
                settles,
                booking.work().activityId(),
                booking.work().involvementId(),
                booking.work().childId()));
        return Objects.requireNonNull(booked.get(0));
    }

    long close(UUID account) {
        return Problems.asked(() -> functions.number("attune.ledger_close", account));
    }

    List<UUID> due(String[] schemes, int limit) {
        return functions.ids("attune.ledger_due", schemes, limit);
    }
}
