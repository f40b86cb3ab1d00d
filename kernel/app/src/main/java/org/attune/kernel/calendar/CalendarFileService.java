package org.attune.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.calendar.CalendarFile.Passed;
import org.attune.kernel.calendar.CalendarPlan.Change;
import org.attune.kernel.calendar.CalendarPlan.Line;

/**
 * Brings in terms and closures from a file: first what it would do, then that and nothing else. What was typed in a form is
 * changed where the file names it, and never taken away.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_CALENDAR)
public class CalendarFileService {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<DaysChanged> changed;

    /**
     * Saves what a file holds without showing it first, where it holds nothing wrong and anything new.
     *
     * @throws org.attune.api.problem.InvalidException where it is no such file
     */
    public void bringIn(byte[] content) {
        CalendarFile file = CalendarFileReader.read(content);
        CalendarPlan plan = plan(file);
        if (plan.isChanging()) {
            save(file, plan);
        }
    }

    CalendarPlan plan(CalendarFile file) {
        return compare(file, terms(file), closures()).plan();
    }

    /**
     * @param shown what the person agreed to
     * @throws ConflictException where it would do something else now
     */
    void save(CalendarFile file, CalendarPlan shown) {
        List<Term> terms = terms(file);
        List<Closure> closures = closures();
        terms.forEach(term -> em.lock(term, LockModeType.PESSIMISTIC_WRITE));
        Work work = compare(file, terms, closures);
        if (!work.plan().equals(shown)) {
            throw new ConflictException(
                    "Someone else changed the calendar meanwhile, so nothing was saved. Choose the file again.");
        }
        if (!shown.isReady()) {
            throw new RefusedException("not-ready", "Nothing was saved: there is nothing in the file that can be.");
        }
        work.gone().forEach(em::remove);
        // Removed first: a name or a day that was taken is free then.
        em.flush();
        work.added().forEach(em::persist);
        audit.event("import", "attune.school_term", null, null, shown.lines().size() + " entries of a calendar file");
        em.flush();
        changed.fire(new DaysChanged(authority.get()));
    }

    /** What is to be done, and how it is said. */
    private record Work(CalendarPlan plan, List<Object> gone, List<Object> added) {}

    private static Work compare(CalendarFile file, List<Term> terms, List<Closure> closures) {
        List<Line> lines = new ArrayList<>();
        List<Object> gone = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        Set<Term> left = new HashSet<>(terms);
        for (SchoolTerm wanted : file.terms()) {
            Optional<Term> held = terms.stream()
                    .filter(term -> term.term().schoolYear() == wanted.schoolYear()
                            && term.term().name().equalsIgnoreCase(wanted.name()))
                    .findFirst();
            held.ifPresent(left::remove);
            if (held.isPresent() && held.get().term().equals(wanted)) {
                lines.add(new Line(Change.SAME, wanted.name(), words(wanted), ""));
            } else {
                held.ifPresent(gone::add);
                added.add(new Term(wanted, true));
                lines.add(new Line(
                        held.isPresent() ? Change.CHANGED : Change.ADDED,
                        wanted.name(),
                        words(wanted),
                        held.map(Term::term).map(CalendarFileService::words).orElse("")));
            }
        }
        terms.stream().filter(left::contains).filter(Term::isFromFile).forEach(term -> {
            gone.add(term);
            lines.add(new Line(Change.REMOVED, term.term().name(), words(term.term()), ""));
        });
        closures(file, closures, lines, gone, added);
        return new Work(
                new CalendarPlan(List.copyOf(lines), wrong(file, terms, gone), file.passedOver()),
                List.copyOf(gone),
                List.copyOf(added));
    }

    private static void closures(
            CalendarFile file, List<Closure> held, List<Line> lines, List<Object> gone, List<Object> added) {
        Set<Closed> known = held.stream().map(Closure::closed).collect(Collectors.toSet());
        for (Closed wanted : file.closures()) {
            boolean same = known.contains(wanted);
            if (!same) {
                added.add(new Closure(wanted, null, true));
            }
            lines.add(new Line(same ? Change.SAME : Change.ADDED, wanted.words(), words(wanted), ""));
        }
        held.stream()
                .filter(one -> one.isFromFile() && !file.closures().contains(one.closed()))
                .filter(one -> years(file.terms())
                        .contains(SchoolYear.of(one.closed().firstDay()).begins()))
                .forEach(one -> {
                    gone.add(one);
                    lines.add(new Line(Change.REMOVED, one.closed().words(), words(one.closed()), ""));
                });
    }

    /** A term that was typed in a form stays, and one of the file may be in its way. */
    private static List<Passed> wrong(CalendarFile file, List<Term> terms, Collection<Object> gone) {
        List<Passed> wrong = new ArrayList<>(file.wrong());
        List<SchoolTerm> staying = terms.stream()
                .filter(term -> !gone.contains(term))
                .map(Term::term)
                .toList();
        for (SchoolTerm wanted : file.terms()) {
            TermRules.overlapping(
                            wanted,
                            staying.stream().filter(one -> !one.equals(wanted)).toList())
                    .ifPresent(other -> wrong.add(new Passed(
                            wanted.name(),
                            "It has days in common with " + other.name() + ", " + words(other)
                                    + ", which was entered by hand. Change or remove that first")));
        }
        return List.copyOf(wrong);
    }

    /** Of the school years that the file speaks of. */
    private List<Term> terms(CalendarFile file) {
        Set<Integer> years = years(file.terms());
        return years.isEmpty()
                ? List.of()
                : em.createQuery("select t from Term t where t.schoolYear in :years order by t.firstDay", Term.class)
                        .setParameter("years", years)
                        .getResultList();
    }

    /** Those of all schools. */
    private List<Closure> closures() {
        return em.createQuery(
                        "select c from Closure c left join c.setting s where s.id is null order by c.firstDay, c.id",
                        Closure.class)
                .getResultList();
    }

    private static Set<Integer> years(Collection<SchoolTerm> terms) {
        return terms.stream().map(SchoolTerm::schoolYear).collect(Collectors.toSet());
    }

    private static String words(SchoolTerm term) {
        String half = term.halfTermFrom() == null || term.halfTermTo() == null
                ? ""
                : ", half-term " + London.words(term.halfTermFrom()) + " to " + London.words(term.halfTermTo());
        return London.words(term.firstDay()) + " to " + London.words(term.lastDay()) + half;
    }

    private static String words(Closed closed) {
        return Objects.equals(closed.firstDay(), closed.lastDay())
                ? London.words(closed.firstDay())
                : London.words(closed.firstDay()) + " to " + London.words(closed.lastDay());
    }
}
