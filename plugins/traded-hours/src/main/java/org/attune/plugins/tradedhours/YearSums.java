package org.attune.plugins.tradedhours;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.api.invoice.Money;

/**
 * What a year's agreements come to, in two statements. Those that were not answered in time count nowhere.
 *
 * @param drafted minutes of drafts
 * @param waiting minutes of those that can still be agreed to
 * @param asTheyGo minutes that those who pay as they go may still use
 * @param waitingPence what those would bring that can still be agreed to, without pay as you go
 * @param pence what was agreed, and what was used by those who pay as they go
 * @param kinds those that were agreed to
 */
record YearSums(int drafted, int waiting, int asTheyGo, long waitingPence, long pence, List<SoldView.Kind> kinds) {

    static YearSums of(EntityManager em, AcademicYear year) {
        int drafted = 0;
        int waiting = 0;
        int asTheyGo = 0;
        long waitingPence = 0;
        long pence = 0;
        List<SoldView.Kind> kinds = new ArrayList<>();
        for (Object[] row : agreements(em, year)) {
            ContractKind kind = (ContractKind) row[1];
            int minutes = ((Number) row[3]).intValue();
            long net = ((Number) row[4]).longValue();
            boolean goes = kind == ContractKind.PAY_AS_YOU_GO;
            switch ((ContractState) row[0]) {
                case DRAFT -> drafted += minutes;
                case SENT -> {
                    waiting += minutes;
                    waitingPence += goes ? 0 : net;
                }
                case AGREED -> {
                    asTheyGo += goes ? minutes : 0;
                    pence += goes ? 0 : net;
                    kinds.add(new SoldView.Kind(kind, ((Number) row[2]).intValue(), minutes, new Money(net)));
                }
                case DECLINED, WITHDRAWN -> {
                    // Promises nothing and brings nothing.
                }
            }
        }
        kinds.sort(Comparator.comparing(SoldView.Kind::kind));
        Object[] used = used(em, year);
        return new YearSums(
                drafted, waiting, asTheyGo - (int) number(used[0]), waitingPence, pence + number(used[1]), kinds);
    }

    private static List<Object[]> agreements(EntityManager em, AcademicYear year) {
        return em.createQuery(
                        "select c.state, c.kind, count(c), sum(c.minutes), sum(c.netPence) from TradedHoursContract c"
                                + " where c.academicYear = :year and (c.state <> org.attune.plugins.tradedhours.ContractState.SENT"
                                + " or c.openUntil >= :today) group by c.state, c.kind",
                        Object[].class)
                .setParameter("year", year.start())
                .setParameter("today", AcademicYear.today())
                .getResultList();
    }

    private static Object[] used(EntityManager em, AcademicYear year) {
        return em.createQuery(
                        "select sum(u.minutes), sum(u.pence) from TradedHoursUse u, TradedHoursContract c"
                                + " where c.id = u.contractId and c.academicYear = :year",
                        Object[].class)
                .setParameter("year", year.start())
                .getSingleResult();
    }

    /** @param sum nothing where no row was summed */
    private static long number(Object sum) {
        return sum instanceof Number known ? known.longValue() : 0;
    }
}
