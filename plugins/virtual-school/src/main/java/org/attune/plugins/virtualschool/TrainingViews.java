package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.calendar.YearPart;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.BookableSessions;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Trainings as pages and programs see them. What people said is in confidence: it is shown once enough of them have. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
public class TrainingViews {

    private static final int MOST = 200;

    @Inject
    EntityManager em;

    @Inject
    TrainingService trainings;

    @Inject
    Accounts accounts;

    @Inject
    BookableSessions sessions;

    @Inject
    SchoolCalendar calendar;

    /** A training in a list. */
    public record Row(UUID id, String title, TrainingAudience audience, String lead, long sessions, long people) {}

    /**
     * The trainings, and what became of them in a year.
     *
     * @param items those planned last first
     */
    public record Overview(List<Row> items, LedgerPeriod year, List<TermLine> terms) {}

    /** @param chosen which year, where the present one is this */
    public Overview overview(UnaryOperator<LedgerPeriod> chosen) {
        trainings.requireOffered();
        LedgerPeriod year = chosen.apply(accounts.rules().period(London.today()));
        return new Overview(list(), year, terms(year));
    }

    private List<Row> list() {
        Map<UUID, long[]> held = new HashMap<>();
        em.createQuery(
                        "select s.trainingId, count(s), sum(s.socialWorkers + s.carers + s.others)"
                                + " from VirtualSchoolTrainingSession s group by s.trainingId",
                        Object[].class)
                .getResultStream()
                .forEach(row -> held.put((UUID) row[0], new long[] {number(row[1]), number(row[2])}));
        return em.createQuery(
                        "select t from VirtualSchoolTraining t join fetch t.lead order by t.id desc", Training.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(one -> {
                    long[] figures = held.getOrDefault(one.getId(), new long[2]);
                    return new Row(
                            one.getId(),
                            one.getTitle(),
                            one.getAudience(),
                            one.getLead().getName(),
                            figures[0],
                            figures[1]);
                })
                .toList();
    }

    private static long number(@Nullable Object of) {
        return of == null ? 0 : ((Number) of).longValue();
    }

    /**
     * A part of a year in figures.
     *
     * @param ratings how sure people felt before and after; null until enough of them said so
     */
    public record TermLine(
            String name,
            int sessions,
            int socialWorkers,
            int carers,
            int others,
            String hours,
            @Nullable TrainingRatings ratings) {}

    private List<TermLine> terms(LedgerPeriod period) {
        List<TrainingSession> held = em.createQuery(
                        "select s from VirtualSchoolTrainingSession s where s.day between :first and :last",
                        TrainingSession.class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getResultList();
        Map<UUID, Integer> minutes = minutes(period);
        Map<UUID, List<TrainingFeedback>> said = em.createQuery(
                        "select f from VirtualSchoolTrainingFeedback f, VirtualSchoolTrainingSession s where s.id = f.sessionId"
                                + " and s.day between :first and :last",
                        TrainingFeedback.class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getResultStream()
                .collect(Collectors.groupingBy(TrainingFeedback::getSessionId));
        return YearPart.of(period.firstDay(), period.lastDay(), calendar.terms(period.firstDay(), period.lastDay()))
                .stream()
                .map(part -> line(
                        part,
                        held.stream().filter(one -> part.has(one.getDay())).toList(),
                        minutes,
                        said))
                .toList();
    }

    private Map<UUID, Integer> minutes(LedgerPeriod period) {
        return em.createQuery(
                        "select d.id, d.minutes from VirtualSchoolWorked d, VirtualSchoolTrainingSession s where s.workedId = d.id"
                                + " and d.takenBackOn is null and s.day between :first and :last",
                        Object[].class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    private TermLine line(
            YearPart part,
            List<TrainingSession> held,
            Map<UUID, Integer> minutes,
            Map<UUID, List<TrainingFeedback>> said) {
        int time = held.stream()
                .mapToInt(one -> one.getWorkedId() == null ? 0 : minutes.getOrDefault(one.getWorkedId(), 0))
                .sum();
        return new TermLine(
                part.name(),
                held.size(),
                held.stream().mapToInt(TrainingSession::getSocialWorkers).sum(),
                held.stream().mapToInt(TrainingSession::getCarers).sum(),
                held.stream().mapToInt(TrainingSession::getOthers).sum(),
                accounts.measure().figure(time),
                ratings(held.stream()
                        .flatMap(one -> said.getOrDefault(one.getId(), List.of()).stream())
                        .toList()));
    }

    private @Nullable TrainingRatings ratings(List<TrainingFeedback> said) {
        return TrainingRatings.of(said, accounts.rules().feedbackLeast());
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none */
    public TrainingView of(@Nullable UUID id) {
        Training training = trainings.get(id);
        List<TrainingFeedback> said = em.createQuery(
                        "select f from VirtualSchoolTrainingFeedback f where f.trainingId = :training",
                        TrainingFeedback.class)
                .setParameter("training", training.getId())
                .getResultList();
        TrainingRatings ratings = ratings(said);
        return new TrainingView(
                training.getId(),
                training.getTitle(),
                training.getAbout(),
                training.getAudience(),
                training.getLead().getName(),
                trainings.offers(training).stream()
                        .flatMap(one -> sessions.sessions(one.getOfferId()).stream())
                        .sorted(Comparator.comparing(one -> one.when().startsAt()))
                        .map(TrainingViews::coming)
                        .toList(),
                trainings.held(training).stream().map(TrainingViews::held).toList(),
                said.size(),
                accounts.rules().feedbackLeast(),
                ratings,
                words(ratings, said.stream().map(TrainingFeedback::getHelped)),
                words(ratings, said.stream().map(TrainingFeedback::getBetter)));
    }

    private static TrainingView.Coming coming(BookableSession one) {
        return new TrainingView.Coming(
                one.id(), London.when(one.when().startsAt()), one.booked(), one.capacity(), one.waiting(), one.live());
    }

    private static TrainingView.Held held(TrainingSession one) {
        return new TrainingView.Held(
                one.getId(),
                London.words(one.getDay()),
                one.getGivenBy().getName(),
                one.getSocialWorkers(),
                one.getCarers(),
                one.getOthers());
    }

    /** In the order of the alphabet, so that nothing says who it was. */
    private static List<String> words(@Nullable TrainingRatings ratings, Stream<String> said) {
        return ratings == null
                ? List.of()
                : said.filter(one -> !one.isEmpty()).sorted().toList();
    }
}
