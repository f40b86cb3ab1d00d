package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.web.Problems;
import org.jspecify.annotations.Nullable;

/** Finds sessions and their bookings. */
@ApplicationScoped
class Sessions {

    /** Sessions {@code s} with their offer {@code o}, their appointment {@code a} and its place. A condition follows. */
    static final String FETCH =
            "select s from OfferedSession s join fetch s.offer o join fetch s.appointment a left join fetch a.room"
                    + " left join fetch a.placeSetting where ";

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    /** With its counts as they are; nobody books or cancels until the transaction ends. */
    OfferedSession locked(UUID id) {
        return found(em.find(OfferedSession.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** To be read, with its offer and its place. */
    OfferedSession get(UUID id) {
        return found(find(id).orElse(null), id);
    }

    Optional<OfferedSession> find(UUID id) {
        return em.createQuery(FETCH + "s.id = :id", OfferedSession.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private OfferedSession found(@Nullable OfferedSession session, UUID id) {
        if (session == null) {
            audit.refused("attune.offered_session", id, null, "not here");
            throw new NotFoundException("There is no such session.");
        }
        return session;
    }

    /** By their beginning, the cancelled ones too. */
    List<OfferedSession> ofOffer(UUID offer) {
        return em.createQuery(FETCH + "o.id = :offer order by s.startsAt, s.id", OfferedSession.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    SessionBooking booking(UUID id) {
        SessionBooking booking = em.find(SessionBooking.class, id);
        if (booking == null) {
            audit.refused("attune.session_booking", id, null, "not here");
            throw new NotFoundException("There is no such booking.");
        }
        return booking;
    }

    Optional<SessionBooking> bySubmission(UUID submission) {
        return em.createQuery(
                        "select b from SessionBooking b left join fetch b.setting where b.submissionId = :submission",
                        SessionBooking.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they came. */
    List<SessionBooking> bookings(UUID session) {
        return em.createQuery(
                        "select b from SessionBooking b left join fetch b.setting where b.sessionId = :session order by b.number",
                        SessionBooking.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Who has waited longest. */
    Optional<UUID> firstWaiting(UUID session) {
        return em.createQuery(
                        "select b.id from SessionBooking b where b.sessionId = :session and b.state = :waiting order by b.number",
                        UUID.class)
                .setParameter("session", session)
                .setParameter("waiting", BookingState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Writes what was changed, so that the database counts; what it refuses is told in words. */
    void flush() {
        Problems.flush(em);
    }
}
