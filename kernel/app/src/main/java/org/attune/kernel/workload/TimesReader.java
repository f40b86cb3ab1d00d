package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.attune.api.workload.Workload;

/** Reads what is known of people's time with a handful of statements, however many people there are. Called within a transaction. */
@ApplicationScoped
class TimesReader {

    private static final String IN_TEAM = " and exists (select m.id from TeamMember m where m.practitioner = p"
            + " and m.team.id = :team and m.firstDay <= :last and (m.lastDay is null or m.lastDay >= :first))";

    @Inject
    EntityManager em;

    @Inject
    SchoolCalendar calendar;

    @Inject
    WorkSources sources;

    /** @throws IllegalArgumentException where the stretch is too long, or ends before it begins */
    Times read(Whose whose, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= Workload.MOST_DAYS) {
            throw new IllegalArgumentException("Not a stretch of up to two years: " + first + " to " + last);
        }
        Map<UUID, NavigableMap<LocalDate, PatternDays>> patterns = patterns(whose, last);
        Map<UUID, List<LeaveDays>> leave = leave(whose, first, last);
        WorkingRules rules = rules();
        List<Times.Person> people = practitioners(whose, first, last).stream()
                .map(who -> new Times.Person(
                        who,
                        new WorkingTime(
                                who,
                                patterns.getOrDefault(who.getId(), new TreeMap<>()),
                                leave.getOrDefault(who.getId(), List.of()),
                                rules)))
                .toList();
        WorkSources.Found found = sources.read(first, last, whose.practitionerId());
        return new Times(
                London.today(), calendar.days(first, last, null), people, rules, found.work(), found.missing());
    }

    private List<Practitioner> practitioners(Whose whose, LocalDate first, LocalDate last) {
        String only = whose.practitionerId() == null ? "" : " and p.id = :id";
        TypedQuery<Practitioner> query = em.createQuery(
                        "select p from Practitioner p where (p.startsOn is null or p.startsOn <= :last)"
                                + " and (p.endsOn is null and p.active = true or p.endsOn >= :first)" + only
                                + (whose.teamId() == null ? "" : IN_TEAM) + " order by p.name, p.id",
                        Practitioner.class)
                .setParameter("first", first)
                .setParameter("last", last);
        if (whose.practitionerId() != null) {
            query.setParameter("id", whose.practitionerId());
        }
        if (whose.teamId() != null) {
            query.setParameter("team", whose.teamId());
        }
        return query.getResultList();
    }

    private Map<UUID, NavigableMap<LocalDate, PatternDays>> patterns(Whose whose, LocalDate last) {
        TypedQuery<WorkingPattern> query = em.createQuery(
                        "select w from WorkingPattern w where w.firstDay <= :last" + own(whose, "w"),
                        WorkingPattern.class)
                .setParameter("last", last);
        Map<UUID, NavigableMap<LocalDate, PatternDays>> patterns = new HashMap<>();
        of(query, whose).getResultList().forEach(one -> patterns.computeIfAbsent(
                        one.practitionerId(), id -> new TreeMap<>())
                .put(one.firstDay(), one.days()));
        return patterns;
    }

    private Map<UUID, List<LeaveDays>> leave(Whose whose, LocalDate first, LocalDate last) {
        TypedQuery<Leave> query = em.createQuery(
                        "select l from Leave l where l.lastDay >= :first and l.firstDay <= :last" + own(whose, "l"),
                        Leave.class)
                .setParameter("first", first)
                .setParameter("last", last);
        Map<UUID, List<LeaveDays>> leave = new HashMap<>();
        of(query, whose).getResultList().forEach(one -> leave.computeIfAbsent(
                        one.practitionerId(), id -> new ArrayList<>())
                .add(one.days()));
        return leave;
    }

    private static String own(Whose whose, String alias) {
        return whose.practitionerId() == null ? "" : " and " + alias + ".practitionerId = :id";
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Whose whose) {
        return whose.practitionerId() == null ? query : query.setParameter("id", whose.practitionerId());
    }

    WorkingRules rules() {
        NavigableMap<LocalDate, Rule> rules = new TreeMap<>();
        em.createQuery("select r from WorkloadRule r", WorkloadRule.class)
                .getResultList()
                .forEach(one -> rules.put(one.firstDay(), one.rule()));
        return new WorkingRules(rules);
    }
}
