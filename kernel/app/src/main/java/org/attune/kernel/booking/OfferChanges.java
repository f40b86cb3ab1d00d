package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.diary.BookingState;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.diary.Times;
import org.attune.kernel.web.Versions;

/** Changes what is offered, for its sessions that are still to come: how many places they have, and what they are about. */
@ApplicationScoped
class OfferChanges {

    private static final Set<BookingState> OPEN = Set.of(BookingState.BOOKED, BookingState.WAITING);

    @Inject
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Telling telling;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<PlaceFree> free;

    /** @param version the one that was shown */
    void change(UUID id, int version, OfferTerms.Read wanted) {
        Offer offer = locked(id, version);
        // Nobody books or cancels until the transaction ends; in one order, so that no two wait for each other.
        List<OfferedSession> coming = em.createQuery(
                        "select s from OfferedSession s where s.offer.id = :offer and s.live = true and s.startsAt > :now"
                                + " order by s.id",
                        OfferedSession.class)
                .setParameter("offer", id)
                .setParameter("now", Instant.now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        requireRoom(coming, wanted.capacity());
        boolean another = !offer.about().equals(wanted.about());
        offer.change(wanted.capacity(), wanted.about());
        coming.forEach(session -> session.holds(wanted.capacity()));
        sessions.flush();
        if (another) {
            tell(coming, ":" + offer.getVersion());
        }
        if (coming.stream().anyMatch(OfferedSession::isWaitedFor)) {
            free.fire(new PlaceFree(authority.get()));
        }
    }

    private Offer locked(UUID id, int version) {
        Offer offer = em.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null) {
            throw new NotFoundException("There is no such offer among those that you give.");
        }
        Versions.requireUnchanged(offer.getVersion(), version);
        return offer;
    }

    private static void requireRoom(List<OfferedSession> coming, int places) {
        coming.stream()
                .filter(session -> session.booked() > places)
                .max(Comparator.comparingInt(OfferedSession::booked))
                .ifPresent(full -> {
                    throw new InvalidException(
                            "capacity",
                            "On " + Times.moment(full.when().startsAt()) + " " + full.booked()
                                    + " places are taken. Enter " + full.booked() + " or more");
                });
    }

    /** Each setting once, of the first session that it booked; and each booking can be given back freely for a while. */
    private void tell(List<OfferedSession> coming, String once) {
        Map<UUID, OfferedSession> byId =
                coming.stream().collect(Collectors.toMap(OfferedSession::getId, Function.identity()));
        if (byId.isEmpty()) {
            return;
        }
        List<SessionBooking> concerned = new ArrayList<>(em.createQuery(
                        "select b from SessionBooking b left join fetch b.setting where b.sessionId in :sessions and b.state in :open",
                        SessionBooking.class)
                .setParameter("sessions", byId.keySet())
                .setParameter("open", OPEN)
                .getResultList());
        concerned.sort(Comparator.<SessionBooking, Instant>comparing(
                        booking -> session(byId, booking).when().startsAt())
                .thenComparingInt(SessionBooking::number));
        Set<UUID> told = new HashSet<>();
        for (SessionBooking booking : concerned) {
            OfferedSession session = session(byId, booking);
            booking.freeAtLeastUntil(SessionChanges.freeUntil(session));
            UUID setting = booking.settingId();
            if (setting != null && told.add(setting)) {
                telling.setting(SessionNotices.CHANGED, session, booking, once);
            }
        }
        sessions.flush();
    }

    private static OfferedSession session(Map<UUID, OfferedSession> byId, SessionBooking booking) {
        return Objects.requireNonNull(byId.get(booking.sessionId()));
    }
}
