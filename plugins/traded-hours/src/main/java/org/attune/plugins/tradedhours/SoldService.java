package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.api.invoice.Amounts;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.Money;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What is sold against the time there is, before more is promised, and income against plan: a few statements, however many settings. */
@ApplicationScoped
@Transactional
public class SoldService {

    private static final long MOST_PENCE = 10_000_000_000L;

    @Inject
    EntityManager em;

    @Inject
    Selling selling;

    @Inject
    TimeLedger ledger;

    @Inject
    Invoices invoices;

    @Inject
    PluginSettings settings;

    @Requires(Permission.MANAGE_SERVICE)
    public SoldView of(AcademicYear year) {
        List<LedgerAccount> accounts = ledger.accounts(Account.SCHEME, year.period());
        YearSums sums = YearSums.of(em, year);
        Selling.Promised promised = Selling.promised(accounts, sums);
        int direct = selling.directMinutes(year);
        return new SoldView(
                year,
                direct,
                settings.get(TradedHoursSettings.class).mostMinutes(direct),
                promised.sold(),
                promised.used(),
                promised.waiting(),
                promised.asTheyGo(),
                sums.drafted(),
                new Money(sums.pence()),
                new Money(sums.waitingPence()),
                planned(year),
                invoices.totals(accounts.stream().map(LedgerAccount::id).toList()),
                sums.kinds());
    }

    private Money planned(AcademicYear year) {
        return em.createQuery("select y from TradedHoursYear y where y.academicYear = :year", SellingYear.class)
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst()
                .map(SellingYear::planned)
                .orElse(Money.NONE);
    }

    /** Says what the service means to take in, in pounds as typed. */
    @Requires(Permission.MANAGE_SERVICE)
    public void plan(AcademicYear year, @Nullable String pounds) {
        long pence = Amounts.pence(pounds);
        Entered entered = new Entered();
        entered.check(
                pence >= 0 && pence <= MOST_PENCE,
                "planned",
                "Enter an amount in pounds, for example 180000 or 0 for none");
        entered.done();
        selling.hold(year).plan(new Money(pence));
        em.flush();
    }
}
