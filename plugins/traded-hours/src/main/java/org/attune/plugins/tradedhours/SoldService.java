package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
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
        Selling.Promised promised = selling.promised(year, accounts);
        int direct = selling.directMinutes(year);
        Sums sums = sums(year);
        return new SoldView(
                year,
                direct,
                settings.get(TradedHoursSettings.class).mostMinutes(direct),
                promised.sold(),
                promised.used(),
                promised.waiting(),
                promised.asTheyGo(),
                sums.drafted(),
                new Money(sums.agreed() + usedAsTheyGo(year)),
                new Money(sums.waiting()),
                planned(year),
                invoices.totals(accounts.stream().map(LedgerAccount::id).toList()),
                sums.kinds());
    }

    /** @param drafted in minutes, the others in pence */
    private record Sums(int drafted, long agreed, long waiting, List<SoldView.Kind> kinds) {}

    private Sums sums(AcademicYear year) {
        int drafted = 0;
        long agreed = 0;
        long waiting = 0;
        List<SoldView.Kind> kinds = new ArrayList<>();
        List<Object[]> rows = em.createQuery(
                        "select c.state, c.kind, count(c), sum(c.minutes), sum(c.netPence) from TradedHoursContract c"
                                + " where c.academicYear = :year and (c.state <> org.attune.plugins.tradedhours.ContractState.SENT"
                                + " or c.openUntil >= :today) group by c.state, c.kind",
                        Object[].class)
                .setParameter("year", year.start())
                .setParameter("today", AcademicYear.today())
                .getResultList();
        for (Object[] row : rows) {
            ContractKind kind = (ContractKind) row[1];
            int minutes = ((Number) row[3]).intValue();
            long pence = ((Number) row[4]).longValue();
            switch ((ContractState) row[0]) {
                case DRAFT -> drafted += minutes;
                case SENT -> waiting += kind == ContractKind.PAY_AS_YOU_GO ? 0 : pence;
                case AGREED -> {
                    agreed += kind == ContractKind.PAY_AS_YOU_GO ? 0 : pence;
                    kinds.add(new SoldView.Kind(kind, ((Number) row[2]).intValue(), minutes, new Money(pence)));
                }
                case DECLINED, WITHDRAWN -> {
                    // Promises nothing and brings nothing.
                }
            }
        }
        kinds.sort(Comparator.comparing(SoldView.Kind::kind));
        return new Sums(drafted, agreed, waiting, kinds);
    }

    private long usedAsTheyGo(AcademicYear year) {
        Number sum = em.createQuery(
                        "select sum(u.pence) from TradedHoursUse u, TradedHoursContract c where c.id = u.contractId"
                                + " and c.academicYear = :year",
                        Number.class)
                .setParameter("year", year.start())
                .getSingleResult();
        return sum == null ? 0 : sum.longValue();
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
