package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** What came of Video Interaction Guidance in a year, in figures and without names. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_SERVICE)
@ConsentNotNeeded("Counts, and names nobody")
public class VigFigures {

    private static final double TENTHS = 10.0;

    @Inject
    EntityManager em;

    @Inject
    Accounts accounts;

    /** How many families of one kind. */
    public record Count(String words, long families) {}

    /**
     * @param offered false where the authority does not offer it; then all is none
     * @param commissioners of those referred in the year, by who referred them
     * @param films films made in the year
     * @param goals goals that were measured twice, of families referred in the year
     * @param before how near families felt to them before, from 0 to 10 and on average; 0 where there is none
     * @param after the same after the work
     */
    public record Year(
            boolean offered,
            long referred,
            long finished,
            long endedEarly,
            List<Count> commissioners,
            long films,
            long goals,
            double before,
            double after) {}

    public Year of(LedgerPeriod period) {
        if (!accounts.rules().vigOffered()) {
            return new Year(false, 0, 0, 0, List.of(), 0, 0, 0, 0);
        }
        Map<VigState, Long> states = counts("state", VigState.class, period);
        Map<VigCommissioner, Long> by = counts("commissioner", VigCommissioner.class, period);
        Object[] goals = em.createQuery(
                        "select count(g.id), avg(g.beforeScore), avg(g.afterScore) from DistrictDaysVigGoal g, DistrictDaysVigReferral r"
                                + " where r.id = g.referralId and g.afterScore is not null"
                                + " and r.referredOn >= :first and r.referredOn <= :last",
                        Object[].class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getSingleResult();
        return new Year(
                true,
                states.values().stream().mapToLong(Long::longValue).sum(),
                states.getOrDefault(VigState.DONE, 0L),
                states.getOrDefault(VigState.ENDED, 0L),
                Arrays.stream(VigCommissioner.values())
                        .filter(by::containsKey)
                        .map(one -> new Count(one.words(), by.getOrDefault(one, 0L)))
                        .toList(),
                films(period),
                ((Number) goals[0]).longValue(),
                tenths(goals[1]),
                tenths(goals[2]));
    }

    private <E extends Enum<E>> Map<E, Long> counts(String column, Class<E> type, LedgerPeriod period) {
        Map<E, Long> found = new EnumMap<>(type);
        em.createQuery(
                        "select r." + column + ", count(r.id) from DistrictDaysVigReferral r"
                                + " where r.referredOn >= :first and r.referredOn <= :last group by r." + column,
                        Object[].class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getResultList()
                .forEach(row -> found.put(type.cast(row[0]), ((Number) row[1]).longValue()));
        return found;
    }

    private long films(LedgerPeriod period) {
        return em.createQuery(
                        "select count(c) from DistrictDaysVigCycle c where c.filmedOn >= :first and c.filmedOn <= :last",
                        Long.class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getSingleResult();
    }

    private static double tenths(@Nullable Object average) {
        return average == null ? 0 : Math.round(((Number) average).doubleValue() * TENTHS) / TENTHS;
    }
}
