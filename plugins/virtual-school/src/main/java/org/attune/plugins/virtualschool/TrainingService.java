package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.Place;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.diary.TypedSeries;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Trainings: planned, offered for booking, held, and what those who came said. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
public class TrainingService {

    private static final int TITLE = 120;
    private static final int TEXT = 1000;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int MOST = 500;
    private static final int HIGHEST = 10;
    private static final int A_DAY = 24;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    CountedTime time;

    @Inject
    BookableSessions sessions;

    /** @throws NotFoundException where the authority does not offer it */
    void requireOffered() {
        if (!accounts.rules().trainingOffered()) {
            throw new NotFoundException("Training of the Virtual School is not offered here.");
        }
    }

    /** A training, as it was typed. */
    public record Typed(
            @Nullable String title,
            @Nullable String about,
            @Nullable TrainingAudience audience,
            @Nullable UUID lead) {}

    /** @return its id; the same where the form is sent again */
    @Requires(Permission.WORK_SERVICE)
    public UUID add(Typed typed, UUID submission) {
        requireOffered();
        Optional<UUID> before = Submissions.made(em, Training.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        String title = entered.line("title", typed.title(), TITLE, "Enter what it is called");
        String about = entered.optional("about", typed.about(), NewOffer.LONGEST_ABOUT);
        TrainingAudience audience =
                entered.chosen("audience", typed.audience(), TrainingAudience.BOTH, "Choose whom it is for");
        entered.check(typed.lead() != null, "person", "Choose who leads it");
        Practitioner lead = lookups.person(entered, "person", typed.lead(), London.today());
        entered.done();
        Training made = new Training(title, about, audience, Objects.requireNonNull(lead), submission);
        em.persist(made);
        em.flush();
        return made.getId();
    }

    /** @throws NotFoundException where there is none */
    public Training get(@Nullable UUID id) {
        requireOffered();
        return lookups.whole(
                Training.class,
                "select t from VirtualSchoolTraining t join fetch t.lead where t.id = :id",
                id,
                "training");
    }

    /** When its sessions are, as it was typed: every week, or on one day where there is no last one. */
    public record Times(
            @Nullable String where,
            TypedSeries when,
            @Nullable String places) {}

    /**
     * Offers sessions for booking. Those for schools and settings are booked by them; others by the service alone. Sent twice, they are
     * offered once.
     *
     * @throws org.attune.api.problem.InvalidException where something is missing or cannot be, or no day is free
     */
    @Requires(Permission.OFFER_SESSIONS)
    public void offer(@Nullable UUID trainingId, Times typed, UUID submission) {
        Training training = get(trainingId);
        Entered entered = new Entered();
        String where = entered.line(
                "where", typed.where(), Entered.LINE, "Enter a link that begins with https://, or where people meet");
        SeriesTimes times = typed.when().check(entered, "Enter when it begins, for example 10:00", SHORTEST, LONGEST);
        int places =
                entered.number("places", typed.places(), 1, accounts.rules().trainingPlaces());
        entered.done();
        boolean ours = training.getAudience() != TrainingAudience.SETTINGS;
        UUID offer = sessions.offer(new NewOffer(
                Accounts.SCHEME,
                ConsultationKinds.TRAINING,
                training.getTitle(),
                training.getAbout(),
                Set.of(training.getLead().getId()),
                where.startsWith("https://") ? new Place.Video(where) : new Place.Elsewhere(where),
                new BookingRules(places, places, 0, A_DAY, true),
                times,
                Set.of(),
                Set.of(),
                submission,
                ours));
        if (offers(training).stream().noneMatch(one -> one.getOfferId().equals(offer))) {
            em.persist(new TrainingOffer(training.getId(), offer));
            em.flush();
        }
    }

    List<TrainingOffer> offers(Training training) {
        return em.createQuery(
                        "select o from VirtualSchoolTrainingOffer o where o.trainingId = :training order by o.id",
                        TrainingOffer.class)
                .setParameter("training", training.getId())
                .getResultList();
    }

    /** A session that was held, as it was typed. */
    public record Held(
            @Nullable LocalDate day,
            @Nullable UUID person,
            @Nullable String socialWorkers,
            @Nullable String carers,
            @Nullable String others,
            CountedTime.Typed time) {}

    /** Keeps that a session was held and how many came, and charges its time where the authority counts it. */
    @Requires(Permission.WORK_SERVICE)
    public void hold(@Nullable UUID trainingId, Held held, UUID submission) {
        Training training = get(trainingId);
        if (Submissions.made(em, TrainingSession.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("day", held.day(), London.today(), "Enter the day of the session");
        entered.check(held.person() != null, "person", "Choose who of the service gave it");
        Practitioner giver = lookups.person(entered, "person", held.person(), day);
        int socialWorkers = entered.number("socialWorkers", held.socialWorkers(), 0, MOST);
        int carers = entered.number("carers", held.carers(), 0, MOST);
        int others = entered.number("others", held.others(), 0, MOST);
        entered.check(
                held(training).stream().noneMatch(one -> one.getDay().equals(day)),
                "day",
                "A session of that day is recorded already");
        boolean counted = accounts.rules().trainingCounted();
        if (counted) {
            time.check(entered, UseKind.TRAINING, held.time());
        }
        entered.done();
        Practitioner by = Objects.requireNonNull(giver);
        UUID worked = counted ? time.keep(held.time(), day, by.getId(), submission) : null;
        TrainingSession session = new TrainingSession(training.getId(), day, by, worked, submission);
        session.came(socialWorkers, carers, others);
        em.persist(session);
        em.flush();
    }

    /** The latest first. */
    List<TrainingSession> held(Training training) {
        return em.createQuery(
                        "select s from VirtualSchoolTrainingSession s join fetch s.givenBy where s.trainingId = :training"
                                + " order by s.day desc",
                        TrainingSession.class)
                .setParameter("training", training.getId())
                .getResultList();
    }

    /** What one sheet says, as it was typed. */
    public record Said(
            @Nullable UUID session,
            @Nullable TrainingRole role,
            @Nullable String before,
            @Nullable String after,
            @Nullable String helped,
            @Nullable String better) {}

    /** Keeps what somebody who came said, without their name. Not more of them than came. */
    public void say(@Nullable UUID trainingId, Said said, UUID submission) {
        Training training = get(trainingId);
        if (Submissions.made(em, TrainingFeedback.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        TrainingSession session = said.session() == null
                ? null
                : em.find(TrainingSession.class, said.session(), LockModeType.PESSIMISTIC_WRITE);
        entered.check(
                session != null && session.getTrainingId().equals(training.getId()),
                "session",
                "Choose the session that they came to");
        TrainingRole role = entered.chosen("role", said.role(), TrainingRole.OTHER, "Choose what they do");
        int before = entered.number("before", said.before(), 0, HIGHEST);
        int after = entered.number("after", said.after(), 0, HIGHEST);
        String helped = entered.optional("helped", said.helped(), TEXT);
        String better = entered.optional("better", said.better(), TEXT);
        entered.check(
                session == null || said(session) < session.people(),
                "session",
                "As many as came to this session have said something already");
        entered.done();
        TrainingFeedback feedback = new TrainingFeedback(Objects.requireNonNull(session), role, submission);
        feedback.said(before, after, helped, better);
        em.persist(feedback);
        em.flush();
    }

    private long said(TrainingSession session) {
        return em.createQuery(
                        "select count(f) from VirtualSchoolTrainingFeedback f where f.sessionId = :session", Long.class)
                .setParameter("session", session.getId())
                .getSingleResult();
    }
}
