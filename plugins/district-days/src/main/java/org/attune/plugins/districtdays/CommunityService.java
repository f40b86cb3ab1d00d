package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.Diary;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.Place;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.diary.TypedSeries;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Communities of Practice: sessions that people book, and what was held, whose time is charged to the district. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
public class CommunityService {

    static final int TOPIC = 120;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int A_DAY = 24;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    BookableSessions sessions;

    @Inject
    Diary diary;

    @Inject
    Districts districts;

    /** Sessions as they are typed: every week, or on one day where there is no last one. */
    public record Typed(
            @Nullable String about,
            @Nullable UUID lead,
            @Nullable UUID second,
            @Nullable String link,
            TypedSeries when,
            @Nullable String places,
            boolean termTime) {}

    /** A Community of Practice in figures. */
    public record Figures(UUID workId, String title, String district, long sessions, long people, int most) {}

    void requireOffered() {
        if (!accounts.rules().communitiesOffered()) {
            throw new NotFoundException("Communities of Practice are not offered here.");
        }
    }

    private Work open(@Nullable UUID workId) {
        requireOffered();
        Work work = works.open(workId);
        if (work.getKind() != WorkKind.COMMUNITY_OF_PRACTICE) {
            throw new RefusedException(
                    "no-community", "Only work of the kind Community of Practice has such sessions.");
        }
        return work;
    }

    /** Whether this work is one, and the authority offers them. */
    public boolean isOne(Work work) {
        return work.getKind() == WorkKind.COMMUNITY_OF_PRACTICE
                && accounts.rules().communitiesOffered();
    }

    /**
     * Offers sessions for booking, on every day of the series that is free. Sent twice, they are offered once.
     *
     * @throws org.attune.api.problem.InvalidException where something is missing or cannot be, or no day is free
     */
    @Requires(Permission.OFFER_SESSIONS)
    public void offer(@Nullable UUID workId, Typed typed, UUID submission) {
        Work work = open(workId);
        Entered entered = new Entered();
        String about = entered.optional("about", typed.about(), NewOffer.LONGEST_ABOUT);
        SeriesTimes times = typed.when().check(entered, "Enter when it begins, for example 15:30", SHORTEST, LONGEST);
        int places =
                entered.number("places", typed.places(), 1, accounts.rules().communityPlaces());
        String link = entered.needed("link", typed.link(), Place.LONGEST_LINK, "Enter the link to the video call");
        entered.check(link.isEmpty() || link.startsWith("https://"), "link", "Enter a link that begins with https://");
        entered.check(typed.lead() != null, "lead", "Choose who gives it");
        Set<UUID> people = people(entered, typed, times.firstDay());
        entered.done();
        UUID offer = sessions.offer(new NewOffer(
                Accounts.SCHEME,
                CommunityKinds.COMMUNITY,
                work.getTitle(),
                about,
                people,
                new Place.Video(link),
                new BookingRules(places, places, 0, A_DAY, true),
                times.inTermTime(typed.termTime()),
                Set.of(),
                Set.of(),
                submission));
        if (offers(work).stream().noneMatch(one -> one.getOfferId().equals(offer))) {
            em.persist(new CommunityOffer(work.getId(), offer));
            em.flush();
        }
    }

    private Set<UUID> people(Entered entered, Typed typed, LocalDate day) {
        Set<UUID> people = new HashSet<>();
        lookups.person(entered, "lead", typed.lead(), day);
        lookups.person(entered, "second", typed.second(), day);
        if (typed.lead() != null) {
            people.add(typed.lead());
        }
        if (typed.second() != null) {
            people.add(typed.second());
        }
        return people;
    }

    private List<CommunityOffer> offers(Work work) {
        return em.createQuery(
                        "select o from DistrictDaysCommunityOffer o where o.workId = :work order by o.id",
                        CommunityOffer.class)
                .setParameter("work", work.getId())
                .getResultList();
    }

    /** Whoever came, as it was typed. */
    public record Attendance(
            @Nullable String topic,
            @Nullable String came,
            @Nullable String who) {}

    /** Keeps that a session was held, how many came, and the time of whoever gave it. */
    @Requires(Permission.WORK_SERVICE)
    public void hold(@Nullable UUID workId, WorkedService.Entry entry, Attendance attendance, UUID submission) {
        Work work = open(workId);
        if (Submissions.made(em, CommunitySession.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("day", entry.day(), London.today(), "Enter the day of the session");
        String topic = entered.needed("topic", attendance.topic(), TOPIC, "Say what it was about, in a few words");
        int came = entered.number("came", attendance.came(), 0, accounts.rules().communityPlaces());
        String who = entered.optional("who", attendance.who(), Entered.LINE);
        accounts.measure().entered(entered, "days", entry.days(), 1, "Enter a number of days, for example 1 or 0.5");
        entered.check(entry.practitionerId() != null, "person", "Choose who gave it");
        entered.check(
                held(work).stream().noneMatch(one -> one.getDay().equals(day)),
                "day",
                "The session of this day is recorded already");
        entered.done();
        UUID number = Submissions.derived(submission, "session");
        worked.add(work.getId(), new WorkedService.Entry(day, entry.days(), entry.practitionerId(), topic), number);
        UUID entryId = worked.ofSubmission(number);
        lookups.found(Worked.class, entryId, "entry").inDiary(inDiary(work, day, entry.practitionerId()));
        CommunitySession session = new CommunitySession(work.getId(), day, topic, entryId, submission);
        session.attended(came, who);
        em.persist(session);
        em.flush();
    }

    /** The sessions of the work that somebody gave on a day, as the diary has them. */
    private int inDiary(Work work, LocalDate day, @Nullable UUID practitionerId) {
        return (int) offers(work).stream()
                .flatMap(one -> sessions.sessions(one.getOfferId()).stream())
                .filter(one -> one.live()
                        && day.equals(one.when().startsAt().atZone(London.ZONE).toLocalDate()))
                .filter(one -> diary.find(one.appointmentId()).stream()
                        .flatMap(appointment -> appointment.people().stream())
                        .anyMatch(person -> person.practitionerId().equals(practitionerId)))
                .mapToLong(one -> Duration.between(
                                one.when().startsAt(), one.when().endsAt())
                        .toMinutes())
                .sum();
    }

    private List<CommunitySession> held(Work work) {
        return em.createQuery(
                        "select s from DistrictDaysCommunitySession s where s.workId = :work order by s.day desc",
                        CommunitySession.class)
                .setParameter("work", work.getId())
                .getResultList();
    }

    /** @throws NotFoundException where there is no such work, or it is none */
    public CommunityView view(@Nullable UUID workId) {
        requireOffered();
        Work work = works.get(workId);
        if (!isOne(work)) {
            throw new NotFoundException("This work is no Community of Practice.");
        }
        Instant now = London.now();
        List<CommunitySession> held = held(work);
        return new CommunityView(
                work.getId(),
                work.getTitle(),
                work.getDistrictId(),
                places.district(work.getDistrictId()).name(),
                work.isOpen(),
                accounts.rules().communityPlaces(),
                held.stream().mapToLong(CommunitySession::getCame).sum(),
                offers(work).stream()
                        .flatMap(one -> sessions.sessions(one.getOfferId()).stream())
                        .filter(one -> one.when().endsAt().isAfter(now))
                        .sorted(Comparator.comparing(
                                (BookableSession one) -> one.when().startsAt()))
                        .map(CommunityView.Coming::of)
                        .toList(),
                held.stream()
                        .map(one -> new CommunityView.Held(
                                one.getId(),
                                London.wordsOrNothing(one.getDay()),
                                one.getTopic(),
                                one.getCame(),
                                one.getWho()))
                        .toList());
    }

    /** Of a year, by their title. */
    public List<Figures> figures(LedgerPeriod period) {
        if (!accounts.rules().communitiesOffered()) {
            return List.of();
        }
        Map<UUID, String> names =
                districts.all().stream().collect(Collectors.toMap(DistrictPlace::id, DistrictPlace::name));
        return em.createQuery(
                        "select w.id, w.title, w.districtId, count(s.id), sum(s.came), max(s.came) from DistrictDaysWork w"
                                + " left join DistrictDaysCommunitySession s on s.workId = w.id"
                                + " where w.kind = :community and w.yearKind = :kind and w.year = :year"
                                + " group by w.id, w.title, w.districtId order by w.title, w.id",
                        Object[].class)
                .setParameter("community", WorkKind.COMMUNITY_OF_PRACTICE)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultStream()
                .map(row -> new Figures(
                        (UUID) row[0],
                        (String) row[1],
                        names.getOrDefault((UUID) row[2], ""),
                        number(row[3]),
                        number(row[4]),
                        (int) number(row[5])))
                .toList();
    }

    private static long number(@Nullable Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }
}
