package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.workload.PersonView.LeaveLine;
import org.attune.kernel.workload.PersonView.PatternLine;
import org.attune.kernel.workload.PersonView.Present;
import org.attune.kernel.workload.PersonView.WeekLine;
import org.jspecify.annotations.Nullable;

/** Shows how much time there is, what is planned and done in it, and who has room. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Sums of time, and nothing of anybody's case")
public class WorkloadService {

    private static final int WHOLE = 100;
    private static final int HOUR = 60;

    @Inject
    EntityManager em;

    @Inject
    SchoolCalendar calendar;

    @Inject
    TimesReader reader;

    @Inject
    Reached reached;

    /**
     * One person's working week and the weeks of a stretch.
     *
     * @param day a day of the stretch
     * @throws NotFoundException where it is none of their business
     */
    @Requires({Permission.WORK_CASES, Permission.MANAGE_WORKING_WEEKS})
    public PersonView person(UUID practitionerId, Span span, LocalDate day) {
        Practitioner who = reached.practitioner(practitionerId);
        Stretch stretch = stretch(span, day);
        LocalDate first = Stretch.monday(stretch.first());
        LocalDate last = Stretch.monday(stretch.last()).plusDays(6);
        Times times = reader.read(Whose.of(practitionerId), first, last);
        Times.Person person = times.people().stream().findFirst().orElse(null);
        List<WorkingPattern> patterns = WorkingPattern.of(em, practitionerId);
        Figures total = person == null ? Figures.NONE : times.of(person, first, last);
        return new PersonView(
                practitionerId,
                who.getName(),
                reached.isOwn(practitionerId),
                reached.keepsAll(),
                stretch,
                present(who, patterns, times.rules(), total),
                person == null ? List.of() : weeks(times, person, first, last),
                Cells.of(total),
                lines(patterns),
                leave(practitionerId, first),
                times.missing());
    }

    private static List<WeekLine> weeks(Times times, Times.Person person, LocalDate first, LocalDate last) {
        return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> new WeekLine(
                        London.words(monday),
                        monday.equals(Stretch.monday(times.today())),
                        Cells.of(times.of(person, monday, monday.plusDays(6)))))
                .toList();
    }

    private static Present present(Practitioner who, List<WorkingPattern> patterns, WorkingRules rules, Figures total) {
        LocalDate today = London.today();
        WorkingTime time = new WorkingTime(who, byDay(patterns), List.of(), rules);
        PatternDays pattern = time.pattern(today);
        String done = total.doneDirect() == 0
                ? ""
                : Preparation.words(Math.round((float) total.donePreparation() * HOUR / total.doneDirect()));
        return new Present(
                time.isKnown(today),
                pattern.words(),
                Hours.words(pattern.week()),
                time.rule(today).partOfFullTime(pattern.week()),
                pattern.termTimeOnly(),
                Preparation.words(time.preparation(today)),
                pattern.preparation() != null,
                done);
    }

    private static NavigableMap<LocalDate, PatternDays> byDay(List<WorkingPattern> patterns) {
        NavigableMap<LocalDate, PatternDays> byDay = new TreeMap<>();
        patterns.forEach(one -> byDay.put(one.firstDay(), one.days()));
        return byDay;
    }

    private static List<PatternLine> lines(List<WorkingPattern> patterns) {
        LocalDate begun = byDay(patterns).floorKey(London.today());
        return patterns.stream()
                .map(one -> new PatternLine(
                        one.getId(),
                        London.words(one.firstDay()),
                        one.days().words(),
                        Hours.figure(one.days().week()),
                        one.days().termTimeOnly(),
                        one.days().preparation() == null
                                ? ""
                                : Preparation.words(one.days().preparation()),
                        one.firstDay().equals(begun)))
                .toList();
    }

    /** From the beginning of the stretch on, the first first. */
    private List<LeaveLine> leave(UUID practitionerId, LocalDate first) {
        return em.createQuery(
                        "select l from Leave l where l.practitionerId = :id and l.lastDay >= :first"
                                + " order by l.firstDay, l.part desc, l.id",
                        Leave.class)
                .setParameter("id", practitionerId)
                .setParameter("first", first)
                .getResultStream()
                .map(one -> new LeaveLine(
                        one.getId(), one.days().words(), one.kind().words()))
                .toList();
    }

    /**
     * Everybody, or a team, with the most room first.
     *
     * @param day a day of the stretch
     * @param teamId null for everybody
     */
    @Requires(Permission.MANAGE_WORKING_WEEKS)
    public RoomView room(Span span, LocalDate day, @Nullable UUID teamId) {
        Stretch stretch = stretch(span, day);
        Times times = reader.read(new Whose(null, teamId), stretch.first(), stretch.last());
        List<Sum> sums = times.people().stream()
                .map(person -> new Sum(person, times.of(person, stretch.first(), stretch.last())))
                .sorted(Comparator.comparing((Sum sum) -> sum.figures().free()).reversed())
                .toList();
        int longest = sums.stream()
                .mapToInt(sum ->
                        Math.max(sum.figures().directAhead(), sum.figures().plannedAhead()))
                .max()
                .orElse(0);
        Figures total = sums.stream().map(Sum::figures).reduce(Figures.NONE, Figures::plus);
        return new RoomView(
                stretch,
                sums.stream().map(sum -> line(sum, times.today(), longest)).toList(),
                Cells.of(total),
                teams(),
                times.missing());
    }

    private record Sum(Times.Person person, Figures figures) {}

    private static RoomView.Line line(Sum sum, LocalDate today, int longest) {
        Practitioner who = sum.person().who();
        Figures figures = sum.figures();
        return new RoomView.Line(
                who.getId(),
                who.getName(),
                who.title(today),
                sum.person().time().isKnown(today),
                Cells.of(figures),
                part(figures.plannedAhead(), longest),
                part(Math.max(0, figures.free()), longest));
    }

    private static int part(int minutes, int longest) {
        return longest == 0 ? 0 : Math.round((float) minutes * WHOLE / longest);
    }

    private List<RoomView.TeamChoice> teams() {
        List<RoomView.TeamChoice> teams = new ArrayList<>();
        em.createQuery("select t.id, t.name from Team t where t.retiredOn is null order by t.name", Object[].class)
                .getResultList()
                .forEach(row -> teams.add(new RoomView.TeamChoice((UUID) row[0], (String) row[1])));
        return teams;
    }

    private Stretch stretch(Span span, LocalDate day) {
        return Stretch.of(span, day, calendar.terms(day.minusYears(1), day.plusYears(1)));
    }
}
