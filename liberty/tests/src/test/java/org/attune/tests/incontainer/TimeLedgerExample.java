package org.attune.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.YearKind;

/**
 * How a service model uses the time ledger: here one that gives districts days of a team's time, as Kent's does. {@link
 * TimeLedgerTest} runs it.
 */
@ApplicationScoped
@Transactional
class TimeLedgerExample {

    private static final String SCHEME = "example";

    /** In a real one these come from the authority's settings for the plugin. */
    private static final AccountTerms TERMS = new AccountTerms(LedgerUnit.DAYS, 0, CarryOver.UP_TO, 5 * 390, 30);

    @Inject
    TimeLedger ledger;

    /** An account is opened when it is first needed: opening it again finds it, on today's terms. */
    LedgerAccount account(String project, LocalDate day) {
        return ledger.open(
                AccountKey.of(SCHEME, AccountOwner.project(project), LedgerPeriod.of(YearKind.FINANCIAL, day)), TERMS);
    }

    /** Eighty days a year. The form's number makes that sending it twice gives them once. */
    UUID allocate(LedgerAccount account, int days, UUID form) {
        int minutes = days * ledger.measure(account.terms().unit()).minutesPerUnit();
        return ledger.credit(
                account.id(), Booking.of(minutes, account.key().period().firstDay(), "Allocated for the year", form));
    }

    /** Planned work keeps its time. */
    UUID plan(LedgerAccount account, int minutes, LocalDate day) {
        return ledger.reserve(
                account.id(), Booking.of(minutes, day, "Drop-in at the children’s centre", UUID.randomUUID()));
    }

    /** It was done, and took as long as it took. */
    UUID done(UUID plan, int minutes, LocalDate day) {
        return ledger.chargeReserved(
                plan, Booking.of(minutes, day, "Drop-in at the children’s centre", UUID.randomUUID()));
    }

    /** It will not be done. */
    UUID dropped(UUID plan) {
        return ledger.release(plan, "The centre is closed that day", UUID.randomUUID());
    }

    /** Work for which nothing was planned. */
    UUID charge(LedgerAccount account, int minutes, LocalDate day) {
        return ledger.charge(account.id(), Booking.of(minutes, day, "Advice to the setting", UUID.randomUUID()));
    }

    /** The service bears it. */
    UUID giveBack(UUID charge) {
        return ledger.refund(charge, "It was our mistake", UUID.randomUUID());
    }

    /** The allocation was a mistake. */
    UUID takeBack(UUID allocation) {
        return ledger.withdraw(allocation, "Entered for the wrong project", UUID.randomUUID());
    }

    /** From one account to another: both statements tell it. */
    UUID move(LedgerAccount from, LedgerAccount to, int minutes, LocalDate day) {
        return ledger.move(
                from.id(),
                to.id(),
                Booking.of(minutes, day, "Days moved", UUID.randomUUID()).because("Both team leads agreed"));
    }

    /** What stands there now, for a sentence: "78.5 days". */
    String left(LedgerAccount account) {
        LedgerAccount now = ledger.get(account.id());
        return ledger.measure(now.terms().unit()).words(now.available());
    }

    /** Every line, part by part. */
    List<LedgerLine> lines(LedgerAccount account) {
        List<LedgerLine> all = new java.util.ArrayList<>();
        LedgerStatement part = ledger.statement(account.id(), null, 2);
        all.addAll(part.lines());
        while (part.next() != null) {
            part = ledger.statement(account.id(), part.next(), 2);
            all.addAll(part.lines());
        }
        return all;
    }
}
