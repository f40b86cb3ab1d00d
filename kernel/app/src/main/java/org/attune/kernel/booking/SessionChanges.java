package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.Diary;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.RefusedException;
import org.attune.api.time.London;
import org.attune.kernel.diary.Reasons;

/** Moves and cancels one session, whatever its series says; those who booked it are told. */
@ApplicationScoped
class SessionChanges {

    /** Whoever did not choose what is changed can give the place back freely for so long. */
    static final Duration TO_THINK = Duration.ofHours(48);

    @Inject
    EntityManager em;

    @Inject
    Diary diary;

    @Inject
    Sessions sessions;

    @Inject
    Bookings bookings;

    @Inject
    Telling telling;

    void move(UUID id, Span to, Place place) {
        OfferedSession session = upcoming(id);
        if (!to.startsAt().isAfter(London.now())) {
            throw new InvalidException("day", "Choose a time that is still to come");
        }
        boolean same =
                session.when().equals(to) && session.appointment().place().equals(place);
        if (same) {
            return;
        }
        diary.place(session.appointmentId(), place);
        diary.move(session.appointmentId(), to);
        session.keep();
        sessions.flush();
        em.refresh(session);
        // The appointment's: the session's own stays as it is when it is moved again.
        String once = ":" + session.appointment().getVersion();
        open(id).forEach(booking -> {
            booking.freeUntil(session.freeUntil(booking.freeHours(), TO_THINK));
            telling.setting(SessionNotices.MOVED, session, booking, once);
        });
        sessions.flush();
    }

    /** It stays on its day, whatever terms and closures say. */
    void keep(UUID id) {
        upcoming(id).keep();
        sessions.flush();
    }

    void callOff(UUID id, String because) {
        OfferedSession session = sessions.locked(id);
        if (!session.isLive()) {
            return;
        }
        if (session.hasBegun(London.now())) {
            throw new RefusedException(
                    "session-begun", "This session has begun, so it can no longer be cancelled. Say who came instead.");
        }
        String reason = Reasons.optional(because);
        diary.cancel(session.appointmentId(), reason);
        em.refresh(session);
        open(id).forEach(booking -> {
            booking.because(reason);
            bookings.become(session, booking, BookingState.CALLED_OFF);
            telling.setting(SessionNotices.CALLED_OFF, session, booking, "");
        });
    }

    private List<SessionBooking> open(UUID session) {
        return sessions.bookings(session).stream()
                .filter(booking -> booking.state().isOpen())
                .toList();
    }

    private OfferedSession upcoming(UUID id) {
        OfferedSession session = sessions.locked(id);
        if (!session.isLive()) {
            throw new RefusedException("session-cancelled", "This session was cancelled.");
        }
        if (session.hasBegun(London.now())) {
            throw new RefusedException("session-begun", "This session has begun, so it can no longer be moved.");
        }
        return session;
    }
}
