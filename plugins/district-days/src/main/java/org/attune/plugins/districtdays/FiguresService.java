package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.calendar.YearPart;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Adds up the days of a year: by district from the ledger, by term and priority from what was worked and is planned. */
@ApplicationScoped
@Transactional
public class FiguresService {

    @Inject
    EntityManager em;

    @Inject
    Districts districts;

    @Inject
    TimeLedger ledger;

    @Inject
    SchoolCalendar calendar;

    @Inject
    Accounts accounts;

    /** The year in which today lies, as this authority counts. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public LedgerPeriod present() {
        return accounts.rules().period(London.today());
    }

    /** A year with everything in it: a handful of statements, however many districts there are. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public YearView year(LedgerPeriod period) {
        TimeMeasure measure = accounts.measure();
        List<DistrictLine> lines = districts(period, measure);
        List<Spent> used = used(period);
        List<Spent> planned = planned(period);
        List<YearPart> parts =
                YearPart.of(period.firstDay(), period.lastDay(), calendar.terms(period.firstDay(), period.lastDay()));
        return new YearView(
                period,
                measure,
                lines,
                parts,
                lines.stream()
                        .map(line -> terms(
                                line.id(), line.name(), line.given(), parts, used, planned, measure, of(line.id())))
                        .toList(),
                terms(
                        new UUID(0, 0),
                        "All districts",
                        lines.stream().mapToInt(DistrictLine::given).sum(),
                        parts,
                        used,
                        planned,
                        measure,
                        one -> true),
                priorities(period, lines, used, planned, measure));
    }

    /** Those in use, and the retired ones that have an account in this year. */
    List<DistrictLine> districts(LedgerPeriod period, TimeMeasure measure) {
        Map<UUID, LedgerAccount> byDistrict = new HashMap<>();
        ledger.accounts(Accounts.SCHEME, period)
                .forEach(one ->
                        byDistrict.put(Objects.requireNonNull(one.key().owner().id()), one));
        Map<UUID, GridPlace> places = new HashMap<>();
        em.createQuery("select g from DistrictDaysGridPlace g", GridPlace.class)
                .getResultList()
                .forEach(one -> places.put(one.getDistrictId(), one));
        int most = byDistrict.values().stream()
                .mapToInt(one -> one.available() + one.reserved() + one.used())
                .max()
                .orElse(0);
        return districts.all().stream()
                .filter(one -> one.inUse() || byDistrict.containsKey(one.id()))
                .map(one -> line(one, byDistrict.get(one.id()), places.get(one.id()), most, measure))
                .toList();
    }

    private static DistrictLine line(
            DistrictPlace district,
            @Nullable LedgerAccount account,
            @Nullable GridPlace place,
            int most,
            TimeMeasure measure) {
        int used = account == null ? 0 : account.used();
        int planned = account == null ? 0 : account.reserved();
        int free = account == null ? 0 : account.available();
        return new DistrictLine(
                district.id(),
                district.name(),
                district.team(),
                used + planned + free,
                used,
                planned,
                free,
                place == null ? null : place.getAcross(),
                place == null ? null : place.getDown(),
                most,
                measure);
    }

    private List<Spent> used(LedgerPeriod period) {
        return em
                .createQuery(
                        "select w.districtId, w.priorityId, d.day, sum(d.minutes) from DistrictDaysWorked d, DistrictDaysWork w"
                                + " where d.workId = w.id and d.takenBackOn is null and w.yearKind = :kind and w.year = :year"
                                + " group by w.districtId, w.priorityId, d.day",
                        Object[].class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .stream()
                .map(Spent::of)
                .toList();
    }

    /** What is late is still to be worked: it counts today. */
    private List<Spent> planned(LedgerPeriod period) {
        return em
                .createQuery(
                        "select w.districtId, w.priorityId, w.plannedFor, sum(w.openMinutes) from DistrictDaysWork w"
                                + " where w.state = :open and w.openMinutes > 0 and w.yearKind = :kind and w.year = :year"
                                + " group by w.districtId, w.priorityId, w.plannedFor",
                        Object[].class)
                .setParameter("open", WorkState.OPEN)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .stream()
                .map(Spent::of)
                .map(one -> one.notBefore(London.today()))
                .toList();
    }

    private static TermLine terms(
            UUID id,
            String name,
            int given,
            List<YearPart> parts,
            List<Spent> used,
            List<Spent> planned,
            TimeMeasure measure,
            Predicate<Spent> which) {
        List<TermLine.Cell> cells = new ArrayList<>();
        int left = given;
        for (YearPart part : parts) {
            int worked = sum(used, which.and(one -> part.has(one.day())));
            int open = sum(planned, which.and(one -> part.has(one.day())));
            left -= worked + open;
            cells.add(new TermLine.Cell(words(worked, open, measure), measure.figure(left)));
        }
        return new TermLine(id, name, cells);
    }

    private static String words(int worked, int open, TimeMeasure measure) {
        String used = worked == 0 ? "" : measure.figure(worked) + " used";
        String planned = open == 0 ? "" : measure.figure(open) + " planned";
        return worked + open == 0 ? "None" : used + (worked == 0 || open == 0 ? "" : ", ") + planned;
    }

    private List<PriorityLine> priorities(
            LedgerPeriod period, List<DistrictLine> lines, List<Spent> used, List<Spent> planned, TimeMeasure measure) {
        List<Priority> all = em.createQuery(
                        "select p from DistrictDaysPriority p where p.yearKind = :kind and p.year = :year order by p.title, p.id",
                        Priority.class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList();
        List<PriorityLine> found = new ArrayList<>();
        for (DistrictLine line : lines) {
            all.stream()
                    .filter(one -> one.getDistrictId().equals(line.id()))
                    .forEach(one -> found.add(priority(one, line, used, planned, measure)));
            Predicate<Spent> none = of(line.id()).and(one -> one.priorityId() == null);
            int worked = sum(used, none);
            int open = sum(planned, none);
            if (worked + open > 0) {
                found.add(new PriorityLine(
                        null, line.id(), line.name(), "No priority", "", false, 0, worked, open, 0, measure));
            }
        }
        int most = found.stream()
                .mapToInt(one -> Math.max(one.meant(), one.used() + one.planned()))
                .max()
                .orElse(0);
        return found.stream().map(one -> scaled(one, most)).toList();
    }

    private static PriorityLine priority(
            Priority one, DistrictLine line, List<Spent> used, List<Spent> planned, TimeMeasure measure) {
        Predicate<Spent> which = spent -> one.getId().equals(spent.priorityId());
        return new PriorityLine(
                one.getId(),
                line.id(),
                line.name(),
                one.getTitle(),
                one.getAgreedWith() + ", " + London.wordsOrNothing(one.getAgreedOn()),
                one.getEndedOn() != null,
                one.getMinutes(),
                sum(used, which),
                sum(planned, which),
                0,
                measure);
    }

    private static PriorityLine scaled(PriorityLine one, int most) {
        return new PriorityLine(
                one.id(),
                one.districtId(),
                one.district(),
                one.title(),
                one.agreed(),
                one.ended(),
                one.meant(),
                one.used(),
                one.planned(),
                most,
                one.measure());
    }

    private static Predicate<Spent> of(UUID districtId) {
        return one -> one.districtId().equals(districtId);
    }

    private static int sum(List<Spent> of, Predicate<Spent> which) {
        return of.stream().filter(which).mapToInt(Spent::minutes).sum();
    }
}
