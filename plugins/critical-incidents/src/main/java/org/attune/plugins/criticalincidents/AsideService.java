package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Diary;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.Span;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What a responder puts aside for an incident, and books again afterwards. */
@ApplicationScoped
@Transactional
public class AsideService {

    /** Of whom appointments are put aside: those that people made themselves. What settings booked is called off where it is. */
    private static final String OF_PEOPLE = "diary";

    private static final String SCHEME = "critical-incidents";
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int YEAR = 366;

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    Diary diary;

    @Inject
    CurrentUser user;

    /** An appointment that could be put aside. */
    public record Candidate(UUID id, String words) {}

    /** The reader's own appointments of the next two weeks. */
    @Requires(Permission.WORK_SERVICE)
    public List<Candidate> candidates(@Nullable UUID incidentId) {
        membership.open(incidentId);
        return mine().stream()
                .map(one -> new Candidate(
                        one.id(), Moments.when(one.when().startsAt()) + ": " + one.title() + ", " + one.where()))
                .toList();
    }

    /** Cancels appointments of the reader, and lists each so that it is booked again. Those who take part are told by the diary. */
    @Requires(Permission.WORK_SERVICE)
    public void putAside(UUID incidentId, Collection<UUID> appointments) {
        membership.open(incidentId);
        UUID me = user.practitionerId();
        if (me == null) {
            return;
        }
        for (Appointment one : mine()) {
            if (appointments.contains(one.id())) {
                diary.cancel(one.id(), "Something urgent came first. A new time follows.");
                em.persist(new PutAside(
                        incidentId,
                        me,
                        user.getDisplayName(),
                        one.id(),
                        one.title(),
                        one.when().startsAt(),
                        one.when().endsAt()));
            }
        }
    }

    /** What the team has put aside, by when it was to be. */
    @Requires(Permission.WORK_SERVICE)
    public List<PutAside> of(@Nullable UUID incidentId) {
        return em.createQuery(
                        "select a from CriticalIncidentsPutAside a where a.incidentId = :incident order by a.startsAt, a.id",
                        PutAside.class)
                .setParameter("incident", membership.of(incidentId).getId())
                .getResultList();
    }

    /** @throws NotFoundException where there is none, or the incident is not the reader's */
    @Requires(Permission.WORK_SERVICE)
    public PutAside get(@Nullable UUID id) {
        return found(id, LockModeType.NONE);
    }

    /**
     * Books it again, as long as it was, at another time.
     *
     * @throws ConflictException where somebody has done so
     */
    @Requires(Permission.WORK_SERVICE)
    public void rebook(UUID id, @Nullable LocalDate day, @Nullable String time) {
        PutAside aside = found(id, LockModeType.PESSIMISTIC_WRITE);
        if (aside.getRebookedFor() != null) {
            throw new ConflictException("It is booked again already: " + Moments.when(aside.getRebookedFor()) + ".");
        }
        Entered entered = new Entered();
        LocalDate on = entered.day("day", day, London.today().plusDays(YEAR), "Enter the day");
        LocalTime at = Moments.time(time);
        entered.check(at != null, "time", "Enter a time, for example 9:30");
        entered.done();
        Instant starts = Moments.moment(on, at == null ? LocalTime.NOON : at);
        entered.check(starts.isAfter(London.now()), "day", "Enter a time to come");
        entered.done();
        Appointment before = diary.find(aside.getAppointmentId())
                .orElseThrow(() -> new NotFoundException("The appointment is no more."));
        Span when = new Span(starts, starts.plus(Duration.between(aside.getStartsAt(), aside.getEndsAt())));
        Set<UUID> people =
                before.people().stream().map(Appointment.Person::practitionerId).collect(Collectors.toSet());
        UUID made = diary.make(new NewAppointment(
                SCHEME,
                before.kind(),
                before.title(),
                when,
                before.place(),
                people,
                before.about(),
                before.note(),
                aside.getId()));
        aside.rebooked(made, starts);
    }

    private List<Appointment> mine() {
        UUID me = user.practitionerId();
        Instant now = London.now();
        return me == null
                ? List.of()
                : diary.of(Set.of(me), new Span(now, now.plus(AHEAD))).stream()
                        .filter(one -> one.live() && one.scheme().equals(OF_PEOPLE))
                        .toList();
    }

    private PutAside found(@Nullable UUID id, LockModeType lock) {
        PutAside aside = id == null ? null : em.find(PutAside.class, id, lock);
        if (aside == null) {
            throw new NotFoundException("There is nothing here, or you are not in the response team.");
        }
        membership.of(aside.getIncidentId());
        return aside;
    }
}
