package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Gives districts their days: by the authority's rule, and by somebody's word where it is to be another number. */
@ApplicationScoped
@Transactional
public class AllocationService {

    /** So long before a year begins its days are there, to be planned. */
    private static final int AHEAD_DAYS = 120;

    private static final int LONGEST_REASON = 1000;

    @Inject
    EntityManager em;

    @Inject
    Districts districts;

    @Inject
    Places places;

    @Inject
    TimeLedger ledger;

    @Inject
    Accounts accounts;

    /** This year's, and, when it is soon over, the next one's, to each district where a team works. Again it changes nothing. */
    @Unrestricted("Given by the authority's rule, by the clock")
    public void giveByRule() {
        DistrictDaysSettings rules = accounts.rules();
        LocalDate today = London.today();
        LedgerPeriod now = rules.period(today);
        give(now, rules.daysPerDistrict());
        if (today.plusDays(AHEAD_DAYS).isAfter(now.lastDay())) {
            give(now.next(), rules.daysPerDistrict());
        }
    }

    private void give(LedgerPeriod period, int days) {
        Set<UUID> given = em.createQuery(
                        "select a.districtId from DistrictDaysAllocation a where a.yearKind = :kind and a.year = :year",
                        UUID.class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultStream()
                .collect(Collectors.toSet());
        List<DistrictPlace> without = districts.all().stream()
                .filter(one -> one.inUse() && one.teamId() != null && !given.contains(one.id()))
                .toList();
        int minutes = without.isEmpty() ? 0 : days * accounts.measure().minutesPerDay();
        without.forEach(one -> set(one.id(), period, minutes, "", number(one.id(), period)));
    }

    /** What a district was given for a year. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public Optional<Allocation> of(UUID districtId, LedgerPeriod period) {
        return em.createQuery(
                        "select a from DistrictDaysAllocation a where a.districtId = :district and a.yearKind = :kind and a.year = :year",
                        Allocation.class)
                .setParameter("district", districtId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultStream()
                .findFirst();
    }

    /**
     * Gives a district another number of days for a year than the rule does.
     *
     * @param days as typed
     * @throws InvalidException where it is no number, no reason is given, or more is used and planned already
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void change(
            @Nullable UUID districtId,
            LedgerPeriod period,
            @Nullable String days,
            @Nullable String reason,
            UUID submission) {
        DistrictPlace district = places.district(districtId);
        Entered entered = new Entered();
        int minutes =
                accounts.measure().entered(entered, "days", days, 0, "Enter a number of days, for example 80 or 72.5");
        String because = entered.needed("reason", reason, LONGEST_REASON, "Say why: the district’s people read it");
        entered.done();
        set(district.id(), period, minutes, because, submission);
    }

    private void set(UUID districtId, LedgerPeriod period, int minutes, String reason, UUID submission) {
        // Held: of two who change it at once, the second sees what the first gave.
        LedgerAccount account = accounts.hold(districtId, period);
        Optional<Allocation> before = of(districtId, period);
        Allocation allocation = before.orElseGet(() -> new Allocation(districtId, account));
        if (before.isEmpty()) {
            em.persist(allocation);
        } else if (reason.isEmpty() || allocation.getMinutes() == minutes) {
            return;
        }
        int least = allocation.bound(account);
        if (minutes < least) {
            TimeMeasure measure = accounts.measure();
            throw new InvalidException(
                    "days",
                    "%s are used, planned or moved already: enter at least %s"
                            .formatted(measure.words(least), measure.number(least)));
        }
        allocation.give(ledger, minutes, "Days for " + period.words(), reason, submission);
        em.flush();
    }

    /** The same each time for a district and year, so that two who give by rule at once give once. */
    private static UUID number(UUID districtId, LedgerPeriod period) {
        return UUID.nameUUIDFromBytes(
                (districtId + " " + period.kind() + ' ' + period.year()).getBytes(StandardCharsets.UTF_8));
    }
}
