package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.Place;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.diary.TypedSeries;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Times at which consultations can be: offered as sessions that no school sees, and booked by the service for whoever asked. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
public class ConsultationTimes {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;
    private static final int MOST_SHOWN = 40;

    @Inject
    EntityManager em;

    @Inject
    ConsultationAccess access;

    @Inject
    Lookups lookups;

    @Inject
    BookableSessions sessions;

    /** How people meet. */
    public enum How {
        VIDEO("By video"),
        PHONE("By phone"),
        PLACE("In person");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Times as they are typed. */
    public record Typed(
            @Nullable UUID person,
            @Nullable How how,
            @Nullable String where,
            TypedSeries when,
            @Nullable String slots) {}

    /** A time that is free. */
    public record Free(UUID id, Instant startsAt, String when) {}

    /**
     * Offers times, on every day of the series that is free. Sent twice, they are offered once.
     *
     * @throws org.attune.api.problem.InvalidException where something is missing or cannot be, or no day is free
     */
    @Requires(Permission.OFFER_SESSIONS)
    public void offer(Typed typed, UUID submission) {
        access.requireOffered();
        Entered entered = new Entered();
        entered.check(typed.person() != null, "person", "Choose who gives them");
        How how = entered.chosen("how", typed.how(), How.PHONE, "Choose how people meet");
        Place place = place(entered, how, typed.where());
        SeriesTimes times =
                typed.when().check(entered, "Enter when the first begins, for example 9:30", SHORTEST, LONGEST);
        int slots = entered.number("slots", typed.slots(), 1, SeriesTimes.MOST_SLOTS);
        Practitioner giver = lookups.person(entered, "person", typed.person(), times.firstDay());
        entered.done();
        UUID offer = sessions.offer(new NewOffer(
                Accounts.SCHEME,
                ConsultationKinds.CONSULTATION,
                "Virtual School consultation",
                "",
                Set.of(Objects.requireNonNull(typed.person())),
                place,
                new BookingRules(1, 1, 0, 0, false),
                times.withSlots(slots),
                Set.of(),
                Set.of(),
                submission,
                true));
        if (find(offer).isEmpty()) {
            em.persist(new ConsultationOffer(Objects.requireNonNull(giver), offer, times.lastDay()));
            em.flush();
        }
    }

    private static Place place(Entered entered, How how, @Nullable String where) {
        if (how == How.PHONE) {
            return new Place.Phone(entered.optionalLine("where", where, Entered.LINE));
        }
        boolean video = how == How.VIDEO;
        String text = entered.line(
                "where", where, Entered.LINE, video ? "Enter the link to the video call" : "Enter where people meet");
        entered.check(
                !video || text.isEmpty() || text.startsWith("https://"),
                "where",
                "Enter a link that begins with https://");
        return video ? new Place.Video(text) : new Place.Elsewhere(text);
    }

    /** Who gives what was offered. */
    Optional<Practitioner> giver(UUID offer) {
        return find(offer).map(ConsultationOffer::getPractitioner);
    }

    private Optional<ConsultationOffer> find(UUID offer) {
        return em.createQuery(
                        "select o from VirtualSchoolConsultationOffer o join fetch o.practitioner where o.offerId = :offer",
                        ConsultationOffer.class)
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst();
    }

    /** Those that are still to come and free, the soonest first. */
    public List<Free> free() {
        access.requireOffered();
        Instant now = London.now();
        return em.createQuery(
                        "select o from VirtualSchoolConsultationOffer o join fetch o.practitioner where o.lastDay >= :today order by o.lastDay, o.id",
                        ConsultationOffer.class)
                .setParameter("today", London.today())
                .getResultStream()
                .flatMap(offer -> sessions.sessions(offer.getOfferId()).stream()
                        .filter(one -> isFree(one, now))
                        .map(one -> new Free(
                                one.id(),
                                one.when().startsAt(),
                                London.when(one.when().startsAt()) + ", "
                                        + offer.getPractitioner().getName())))
                .sorted(Comparator.comparing(Free::startsAt))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static boolean isFree(BookableSession one, Instant now) {
        return one.live() && one.booked() == 0 && one.when().startsAt().isAfter(now);
    }
}
