package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildVisibility;
import org.attune.kernel.diary.Clashes;
import org.attune.kernel.diary.Clashes.Away;
import org.attune.kernel.diary.KindCatalogue;
import org.jspecify.annotations.Nullable;

/** Shows a session with who comes, and moves and cancels it. */
@ApplicationScoped
@Transactional
@Requires(Permission.BOOK_SESSIONS)
@ConsentNotNeeded("Says who comes to a session; which case it is about is shown to those who may see the child")
public class SessionService {

    @Inject
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    OfferAccess access;

    @Inject
    SessionChanges changes;

    @Inject
    KindCatalogue kinds;

    @Inject
    CalendarFlags flags;

    @Inject
    Clashes clashes;

    @Inject
    ChildVisibility visibility;

    @Inject
    AuditLog audit;

    /** With its bookings; a handful of statements, however many there are. */
    public SessionView get(UUID id) {
        OfferedSession session = sessions.get(id);
        List<SessionBooking> bookings = sessions.bookings(id).stream()
                .filter(one -> !access.isSetting() || access.isOwn(one))
                .toList();
        access.requireSees(session, bookings);
        boolean setting = access.isSetting();
        Instant now = London.now();
        boolean comes =
                !setting || bookings.stream().anyMatch(one -> one.state().hasPlace());
        BookingState mine = setting ? mine(bookings) : null;
        SessionLine line = SessionLine.of(
                session,
                kinds.title(session.offer().kind()),
                mine,
                setting ? "" : flags.of(List.of(session)).getOrDefault(id, ""));
        Map<UUID, String> givers = givers(session);
        List<Away> away = away(session, givers.keySet(), now);
        boolean nobodyThere = !givers.isEmpty()
                && away.stream().map(Away::id).collect(Collectors.toSet()).containsAll(givers.keySet());
        return new SessionView(
                line,
                session.appointment().getVersion(),
                session.offer().about(),
                List.copyOf(givers.values()),
                setting ? List.of() : away.stream().map(Away::who).distinct().toList(),
                nobodyThere,
                comes ? session.appointment().videoLink() : "",
                session.offer().rules(),
                session.appointment().cancelledBecause(),
                session.hasBegun(now),
                !nobodyThere && isBookable(session, now),
                !setting && access.keeps(session.offer().getId()),
                lines(bookings));
    }

    /** Which session an appointment is; who may see it {@link #get} says. */
    public UUID ofAppointment(UUID appointment) {
        return em.createQuery("select s.id from OfferedSession s where s.appointment.id = :appointment", UUID.class)
                .setParameter("appointment", appointment)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> {
                    audit.refused("attune.appointment", appointment, null, "no session of it is here");
                    return new NotFoundException("There is no such session.");
                });
    }

    private static @Nullable BookingState mine(List<SessionBooking> own) {
        return own.stream()
                .map(SessionBooking::state)
                .reduce(SessionLine::stronger)
                .orElse(null);
    }

    private boolean isBookable(OfferedSession session, Instant now) {
        boolean inTime = access.isSetting() ? now.isBefore(session.closesAt()) : !session.hasBegun(now);
        return session.isLive()
                && inTime
                && !session.offer().isWithdrawn()
                && (session.hasFreePlace() || session.offer().rules().waitingList());
    }

    /** By their names. */
    private Map<UUID, String> givers(OfferedSession session) {
        Map<UUID, String> givers = new LinkedHashMap<>();
        em.createQuery(
                        "select p.id, p.name from AppointmentPerson x join x.practitioner p where x.appointmentId = :appointment"
                                + " order by p.name, p.id",
                        Object[].class)
                .setParameter("appointment", session.appointmentId())
                .getResultStream()
                .forEach(row -> givers.put((UUID) row[0], (String) row[1]));
        return givers;
    }

    /** Who of them has entered leave since it was offered; of what is over or cancelled nobody asks. */
    private List<Away> away(OfferedSession session, Collection<UUID> givers, Instant now) {
        return !session.isLive() || session.hasBegun(now)
                ? List.of()
                : clashes.away(givers, session.when().startsAt(), session.when().endsAt());
    }

    List<BookingLine> lines(List<SessionBooking> bookings) {
        Map<UUID, Object[]> cases = cases(bookings);
        return bookings.stream()
                .map(one -> {
                    Object[] about = cases.get(one.getId());
                    Setting setting = one.setting();
                    return new BookingLine(
                            one.getId(),
                            one.sessionId(),
                            one.settingId(),
                            setting == null ? "" : setting.getName(),
                            one.who(),
                            one.topic(),
                            one.number(),
                            one.state(),
                            one.freeUntil(),
                            one.endedBecause(),
                            about == null ? null : (UUID) about[1],
                            about == null ? null : about[2] + " " + about[3]);
                })
                .toList();
    }

    /** Of children whom the reader may see. */
    private Map<UUID, Object[]> cases(List<SessionBooking> bookings) {
        Map<UUID, Object[]> cases = new HashMap<>();
        if (!bookings.isEmpty()) {
            visibility
                    .bind(em.createQuery(
                            "select k.bookingId, k.involvementId, c.givenName, c.familyName, c.id from BookingCase k, Child c"
                                    + " left join c.setting s where c.id = k.childId and k.bookingId in :bookings"
                                    + visibility.condition(),
                            Object[].class))
                    .setParameter(
                            "bookings",
                            bookings.stream().map(SessionBooking::getId).toList())
                    .getResultStream()
                    .forEach(row -> cases.put((UUID) row[0], row));
        }
        if (!cases.isEmpty()) {
            audit.list(
                    "attune.booking_case",
                    cases.values().stream().map(row -> (UUID) row[4]).toList());
        }
        return cases;
    }

    /** Where it is, for the form that moves it. */
    @Requires(Permission.OFFER_SESSIONS)
    public Place place(UUID id) {
        OfferedSession session = sessions.get(id);
        access.requireKeeps(session);
        return session.appointment().place();
    }

    /** Another time or place, or both; those who booked are told. */
    @Requires(Permission.OFFER_SESSIONS)
    public void move(UUID id, Span to, Place place) {
        access.requireKeeps(sessions.get(id));
        changes.move(id, to, place);
    }

    /** It stays on its day, although terms or closures were changed. */
    @Requires(Permission.OFFER_SESSIONS)
    public void keep(UUID id) {
        access.requireKeeps(sessions.get(id));
        changes.keep(id);
    }

    /** It does not take place; those who booked are told. */
    @Requires(Permission.OFFER_SESSIONS)
    public void callOff(UUID id, String because) {
        access.requireKeeps(sessions.get(id));
        changes.callOff(id, because);
    }
}
