package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;

/** What came of the districts' days, for whoever leads the service. */
@ApplicationScoped
@Transactional
public class OverviewService {

    private static final int WHOLE = 100;
    private static final int OUTCOMES = 100;

    @Inject
    EntityManager em;

    @Inject
    FiguresService figures;

    @Inject
    MoveService moves;

    @Inject
    VigFigures guidance;

    /** Days of one kind of work. */
    public record ByKind(WorkKind kind, int works, String used, String planned) {}

    /** What came of finished work. */
    public record Outcome(String title, String kind, String day, String words) {}

    /**
     * @param pace how much of the year is over, in per cent
     * @param behind districts that have used and planned less of their days than of the year is over, the most so first
     * @param waiting days that wait for approval
     * @param guidance what came of Video Interaction Guidance, in figures
     */
    public record Overview(
            LedgerPeriod period,
            int pace,
            List<DistrictLine> behind,
            List<ByKind> kinds,
            List<MoveView> waiting,
            List<Outcome> outcomes,
            VigFigures.Year guidance) {}

    @Requires(Permission.LEAD_SERVICE)
    public Overview of(LedgerPeriod period) {
        YearView year = figures.year(period);
        int pace = pace(period);
        return new Overview(
                period,
                pace,
                year.districts().stream()
                        .filter(one -> one.given() > 0 && one.usedPart() + one.plannedPart() < pace)
                        .sorted(Comparator.comparingInt(one -> one.usedPart() + one.plannedPart()))
                        .toList(),
                kinds(period, year.measure()),
                moves.of(period).stream()
                        .filter(one -> one.state() == MoveState.ASKED)
                        .toList(),
                outcomes(period),
                guidance.of(period));
    }

    private static int pace(LedgerPeriod period) {
        long all = ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
        long over = ChronoUnit.DAYS.between(period.firstDay(), London.today());
        return (int) Math.max(0, Math.min(WHOLE, over * WHOLE / all));
    }

    private List<ByKind> kinds(LedgerPeriod period, TimeMeasure measure) {
        Map<WorkKind, Number[]> found = new EnumMap<>(WorkKind.class);
        em.createQuery(
                        "select w.kind, count(w.id), sum(w.openMinutes) from DistrictDaysWork w"
                                + " where w.yearKind = :kind and w.year = :year group by w.kind",
                        Object[].class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .forEach(row -> found.put((WorkKind) row[0], new Number[] {(Number) row[1], (Number) row[2], 0}));
        em.createQuery(
                        "select w.kind, sum(d.minutes) from DistrictDaysWorked d, DistrictDaysWork w where d.workId = w.id"
                                + " and d.takenBackOn is null and w.yearKind = :kind and w.year = :year group by w.kind",
                        Object[].class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .forEach(row -> found.computeIfPresent(
                        (WorkKind) row[0], (kind, before) -> new Number[] {before[0], before[1], (Number) row[1]}));
        return found.entrySet().stream()
                .map(one -> new ByKind(
                        one.getKey(),
                        one.getValue()[0].intValue(),
                        measure.figure(one.getValue()[2].intValue()),
                        measure.figure(one.getValue()[1].intValue())))
                .toList();
    }

    private List<Outcome> outcomes(LedgerPeriod period) {
        return em
                .createQuery(
                        "select w from DistrictDaysWork w where w.state = :done and w.yearKind = :kind and w.year = :year"
                                + " order by w.endedOn desc, w.id desc",
                        Work.class)
                .setParameter("done", WorkState.DONE)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .setMaxResults(OUTCOMES)
                .getResultList()
                .stream()
                .map(one -> new Outcome(
                        one.getTitle(),
                        one.getKind().words(),
                        London.wordsOrNothing(one.getEndedOn()),
                        one.getOutcome()))
                .toList();
    }
}
