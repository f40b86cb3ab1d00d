package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Unrestricted;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;
import org.jspecify.annotations.Nullable;

/** How much of a year is promised, and how much may be. */
@ApplicationScoped
@Transactional
@Unrestricted("Asked by the plugin's own services, which say who may sell")
public class Selling {

    @Inject
    EntityManager em;

    @Inject
    TimeLedger ledger;

    @Inject
    Workload workload;

    @Inject
    PluginSettings settings;

    /**
     * Minutes of a year that settings count on.
     *
     * @param sold on their accounts, with what was carried over to this year
     * @param used of it
     * @param waiting in agreements that they can still agree to
     * @param asTheyGo what those who pay as they go may still use
     */
    record Promised(int sold, int used, int waiting, int asTheyGo) {

        int all() {
            return sold + waiting + asTheyGo;
        }
    }

    /** The year, held against others who sell until the transaction ends. */
    SellingYear hold(AcademicYear year) {
        List<SellingYear> there = em.createQuery(
                        "select y from TradedHoursYear y where y.academicYear = :year", SellingYear.class)
                .setParameter("year", year.start())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!there.isEmpty()) {
            return there.get(0);
        }
        SellingYear first = new SellingYear(year);
        em.persist(first);
        em.flush();
        return first;
    }

    Promised promised(AcademicYear year) {
        return promised(ledger.accounts(Account.SCHEME, year.period()), YearSums.of(em, year));
    }

    static Promised promised(List<LedgerAccount> accounts, YearSums sums) {
        int sold = 0;
        int used = 0;
        for (LedgerAccount account : accounts) {
            sold += account.credited() + account.carried();
            used += account.used();
        }
        return new Promised(sold, used, sums.waiting(), sums.asTheyGo());
    }

    /** The service's time for direct work in a year, in minutes. */
    int directMinutes(AcademicYear year) {
        LocalDate first = year.period().firstDay();
        return workload.of(first, year.period().lastDay()).stream()
                .mapToInt(Capacity::directMinutes)
                .sum();
    }

    /** Null where nothing limits it. */
    @Nullable Integer most(AcademicYear year) {
        TradedHoursSettings rules = settings.get(TradedHoursSettings.class);
        return rules.mostMinutes(rules.sellingLimit() == SellingLimit.SHARE_OF_TIME ? directMinutes(year) : 0);
    }

    /**
     * Looks, once hours are promised, whether the year had so many; the year is held until the transaction ends, so that of two who
     * promise the last ones one is told.
     *
     * @param minutes what was promised now
     * @throws RefusedException where there were fewer left: nothing of the transaction is saved
     */
    void check(AcademicYear year, int minutes) {
        if (settings.get(TradedHoursSettings.class).sellingLimit() == SellingLimit.NONE) {
            return;
        }
        hold(year);
        Integer most = most(year);
        int left = most == null ? 0 : most - promised(year).all();
        if (left < 0) {
            throw new RefusedException(
                    "no-hours-to-sell",
                    "The service has %s left to sell for %s, and this would promise %s. Nothing was saved. Sell fewer, or wait until an agreement that was sent is declined."
                            .formatted(Hours.words(Math.max(left + minutes, 0)), year.words(), Hours.words(minutes)));
        }
    }
}
