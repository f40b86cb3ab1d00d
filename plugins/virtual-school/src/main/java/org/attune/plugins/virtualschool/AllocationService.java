package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Gives the Virtual School its hours: by the authority's rule, and by its own word where it is to be another number. */
@ApplicationScoped
@Transactional
public class AllocationService {

    /** So long before a year begins its hours are there, to be planned. */
    private static final int AHEAD_DAYS = 120;

    private static final int LONGEST_REASON = 1000;

    @Inject
    EntityManager em;

    @Inject
    TimeLedger ledger;

    @Inject
    Accounts accounts;

    @Inject
    LinkEps linkEps;

    /** This year's, and, when it is soon over, the next one's, with the same link EPs. Again it changes nothing. */
    @Unrestricted("Given by the authority's rule, by the clock")
    public void giveByRule() {
        LocalDate today = London.today();
        LedgerPeriod now = accounts.rules().period(today);
        give(now);
        if (today.plusDays(AHEAD_DAYS).isAfter(now.lastDay())) {
            give(now.next());
        }
    }

    private void give(LedgerPeriod period) {
        if (of(period).isEmpty()) {
            int minutes = accounts.rules().minutesPerYear();
            set(period, minutes, "", number(period));
            linkEps.keepThose(new LedgerPeriod(period.kind(), period.year() - 1), period, minutes);
        }
    }

    /** What it was given for a year. */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public Optional<Allocation> of(LedgerPeriod period) {
        return em.createQuery(
                        "select a from VirtualSchoolAllocation a where a.yearKind = :kind and a.year = :year",
                        Allocation.class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultStream()
                .findFirst();
    }

    /**
     * Gives another number of hours for a year than the rule does.
     *
     * @param hours as typed
     * @throws InvalidException where it is no number, no reason is given, or more is used, planned or given to link EPs already
     */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public void change(LedgerPeriod period, @Nullable String hours, @Nullable String reason, UUID submission) {
        Entered entered = new Entered();
        int minutes = accounts.measure()
                .entered(entered, "hours", hours, 0, "Enter a number of hours, for example 390 or 37.5");
        String because = entered.needed("reason", reason, LONGEST_REASON, "Say why: the statement shows it");
        entered.done();
        set(period, minutes, because, submission);
    }

    private void set(LedgerPeriod period, int minutes, String reason, UUID submission) {
        // Held: of two who change it at once, the second sees what the first gave.
        LedgerAccount account = accounts.hold(period);
        Optional<Allocation> before = of(period);
        Allocation allocation = before.orElseGet(() -> new Allocation(account));
        if (before.isEmpty()) {
            em.persist(allocation);
        } else if (reason.isEmpty() || allocation.getMinutes() == minutes) {
            return;
        }
        requireEnough(account, allocation, minutes);
        allocation.give(ledger, minutes, "Hours for " + period.words(), reason, submission);
        em.flush();
    }

    private void requireEnough(LedgerAccount account, Allocation allocation, int minutes) {
        TimeMeasure measure = accounts.measure();
        int least = Math.max(
                Math.min(allocation.getMinutes(), allocation.bound(account)), linkEps.given(allocation.period()));
        if (minutes < least) {
            throw new InvalidException(
                    "hours",
                    "%s are used, planned or given to link EPs already: enter at least %s"
                            .formatted(measure.words(least), measure.number(least)));
        }
    }

    /** The same each time for a year, so that two who give by rule at once give once. */
    private static UUID number(LedgerPeriod period) {
        return Submissions.derived(new UUID(0, period.year()), "virtual-school " + period.kind());
    }
}
