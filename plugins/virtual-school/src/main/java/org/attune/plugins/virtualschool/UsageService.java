package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.calendar.YearPart;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Adds up the Virtual School's time of a year against what it was given: by term, by link EP and by what it was used for. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
public class UsageService {

    @Inject
    EntityManager em;

    @Inject
    SchoolCalendar calendar;

    @Inject
    Accounts accounts;

    @Inject
    LinkEps linkEps;

    /** The year in which today lies, as this authority counts. */
    public LedgerPeriod present() {
        return accounts.rules().period(London.today());
    }

    /** Minutes of one day. */
    private record Spent(UUID personId, String person, UseKind kind, LocalDate day, int used, int planned) {}

    /** A year with everything in it: a handful of statements, however much was worked. */
    public Usage year(LedgerPeriod period) {
        TimeMeasure measure = accounts.measure();
        List<Spent> spent =
                Stream.concat(used(period).stream(), planned(period).stream()).toList();
        List<LinkEp> people = linkEps.of(period);
        return accounts.find(period)
                .map(account -> new Usage(
                        period,
                        measure,
                        account,
                        terms(period, account.credited() + account.carried(), spent, measure),
                        people(people, spent, measure),
                        kinds(spent, measure)))
                .orElseGet(() -> Usage.nothing(period, measure));
    }

    private List<Spent> used(LedgerPeriod period) {
        return em
                .createQuery(
                        "select p.id, p.name, w.kind, d.day, sum(d.minutes) from VirtualSchoolWorked d join d.practitioner p,"
                                + " VirtualSchoolWork w where d.workId = w.id and d.takenBackOn is null and w.yearKind = :kind"
                                + " and w.year = :year group by p.id, p.name, w.kind, d.day",
                        Object[].class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .stream()
                .map(row -> new Spent(
                        (UUID) row[0], (String) row[1], (UseKind) row[2], (LocalDate) row[3], number(row[4]), 0))
                .toList();
    }

    /** What is late is still to be worked: it counts today. */
    private List<Spent> planned(LedgerPeriod period) {
        LocalDate today = London.today();
        return em
                .createQuery(
                        "select p.id, p.name, w.kind, w.plannedFor, sum(w.openMinutes) from VirtualSchoolWork w join w.practitioner p"
                                + " where w.openMinutes > 0 and w.yearKind = :kind and w.year = :year"
                                + " group by p.id, p.name, w.kind, w.plannedFor",
                        Object[].class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .stream()
                .map(row -> new Spent(
                        (UUID) row[0],
                        (String) row[1],
                        (UseKind) row[2],
                        later((LocalDate) row[3], today, period),
                        0,
                        number(row[4])))
                .toList();
    }

    private static LocalDate later(LocalDate planned, LocalDate today, LedgerPeriod period) {
        LocalDate latest = today.isAfter(period.lastDay()) ? period.lastDay() : today;
        return planned.isBefore(latest) ? latest : planned;
    }

    private static int number(Object sum) {
        return ((Number) sum).intValue();
    }

    /** Each with what was left when it began, so that it says what is left after it. */
    private List<UsageLine> terms(LedgerPeriod period, int given, List<Spent> spent, TimeMeasure measure) {
        List<UsageLine> lines = new ArrayList<>();
        int left = given;
        for (YearPart part :
                YearPart.of(period.firstDay(), period.lastDay(), calendar.terms(period.firstDay(), period.lastDay()))) {
            UsageLine line = line(null, part.name(), left, spent, one -> part.has(one.day()), measure);
            lines.add(line);
            left -= line.used() + line.planned();
        }
        return lines;
    }

    private static List<UsageLine> people(List<LinkEp> people, List<Spent> spent, TimeMeasure measure) {
        Map<UUID, String> names = new HashMap<>();
        spent.forEach(one -> names.put(one.personId(), one.person()));
        people.forEach(one ->
                names.put(one.getPractitioner().getId(), one.getPractitioner().getName()));
        Map<UUID, Integer> given = people.stream()
                .collect(Collectors.toMap(one -> one.getPractitioner().getId(), LinkEp::getMinutes));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> line(
                        one.getKey(),
                        one.getValue(),
                        given.getOrDefault(one.getKey(), 0),
                        spent,
                        row -> row.personId().equals(one.getKey()),
                        measure))
                .toList();
    }

    private static List<UsageLine> kinds(List<Spent> spent, TimeMeasure measure) {
        return Arrays.stream(UseKind.values())
                .map(kind -> line(null, kind.words(), 0, spent, one -> one.kind() == kind, measure))
                .toList();
    }

    private static UsageLine line(
            @Nullable UUID id, String name, int given, List<Spent> spent, Predicate<Spent> which, TimeMeasure measure) {
        List<Spent> those = spent.stream().filter(which).toList();
        return new UsageLine(
                id,
                name,
                given,
                those.stream().mapToInt(Spent::used).sum(),
                those.stream().mapToInt(Spent::planned).sum(),
                measure);
    }
}
