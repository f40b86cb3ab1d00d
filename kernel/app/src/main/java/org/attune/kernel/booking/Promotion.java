package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookingState;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;

/** Gives places that came free to those who wait, in the order in which they came. Each in a transaction of its own. */
@ApplicationScoped
@Transactional
@Unrestricted("Done by the service itself when a place comes free")
@ConsentNotNeeded("Gives a place in a session, and reads nothing of a child")
class Promotion {

    private static final int PER_ROUND = 200;
    /** Whoever gets a place late can give it back freely for so long. */
    private static final Duration TO_THINK = Duration.ofHours(24);

    @Inject
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Bookings bookings;

    @Inject
    BookingChecks checks;

    @Inject
    Telling telling;

    /** Sessions with a place that somebody waits for, for which booking has not closed. */
    List<UUID> waitedFor() {
        Instant now = London.now();
        return em.createQuery(
                        "select s from OfferedSession s join fetch s.offer where s.live = true and s.waiting > 0"
                                + " and s.booked < s.capacity and s.startsAt > :now order by s.startsAt",
                        OfferedSession.class)
                .setParameter("now", now)
                .setMaxResults(PER_ROUND)
                .getResultStream()
                .filter(session -> session.closesAt().isAfter(now))
                .map(OfferedSession::getId)
                .toList();
    }

    Optional<UUID> next(UUID session) {
        return sessions.firstWaiting(session);
    }

    /** @return false where the place is gone again, they do not wait any more, or nobody is there to give the session */
    boolean promote(UUID id) {
        OfferedSession session = sessions.locked(sessions.booking(id).sessionId());
        SessionBooking booking = sessions.booking(id);
        em.refresh(booking);
        Instant now = London.now();
        if (booking.state() != BookingState.WAITING
                || !session.isWaitedFor()
                || session.hasBegun(now)
                || checks.isWithoutGiver(session)) {
            return false;
        }
        booking.promote(now, session.freeUntil(booking.freeHours(), TO_THINK));
        bookings.become(session, booking, BookingState.BOOKED);
        telling.setting(SessionNotices.PLACE, session, booking, "");
        return true;
    }

    /** Whoever cannot have the place is told why, and lets the next have it. */
    void lapse(UUID id, String because) {
        OfferedSession session = sessions.locked(sessions.booking(id).sessionId());
        SessionBooking booking = sessions.booking(id);
        em.refresh(booking);
        if (booking.state() == BookingState.WAITING) {
            booking.because(because);
            bookings.become(session, booking, BookingState.LAPSED);
            telling.setting(SessionNotices.NO_PLACE, session, booking, "");
        }
    }
}
