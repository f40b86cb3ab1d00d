package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.NewBooking;
import org.attune.api.problem.RefusedException;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.diary.Reasons;

/** Takes places and gives them back, one session at a time: whoever books or cancels holds it until their transaction ends. */
@ApplicationScoped
class Bookings {

    @Inject
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    BookingChecks checks;

    @Inject
    BookingEvents events;

    @Inject
    Telling telling;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<PlaceFree> free;

    SessionBooking book(NewBooking typed) {
        NewBooking wanted = BookingChecks.tidy(typed);
        OfferedSession session = sessions.locked(wanted.sessionId());
        // Sent twice at once, the second has waited for the first.
        Optional<SessionBooking> before = sessions.bySubmission(wanted.submissionId());
        if (before.isPresent()) {
            return BookingChecks.same(before.get(), wanted);
        }
        Setting setting = checks.setting(wanted, session.offer());
        checks.open(session);
        checks.few(wanted, session);
        BookingState state = state(wanted, session);
        SessionBooking booking = new SessionBooking(wanted, setting, state, session);
        Involvement involvement = checks.involvement(wanted);
        em.persist(booking);
        sessions.flush();
        if (involvement != null) {
            em.persist(new BookingCase(booking, involvement));
            sessions.flush();
        }
        events.changed(session, booking, null);
        telling.givers(SessionNotices.BOOKED, session, booking);
        return booking;
    }

    private static BookingState state(NewBooking wanted, OfferedSession session) {
        if (session.hasFreePlace()) {
            return BookingState.BOOKED;
        }
        if (!session.offer().rules().waitingList()) {
            throw new RefusedException(
                    "session-full", "This session is full: somebody else took the last place. Choose another session.");
        }
        if (!wanted.orWait()) {
            throw new RefusedException(
                    "session-full",
                    "This session is full: somebody else took the last place. You can join the waiting list, or choose another"
                            + " session.");
        }
        return BookingState.WAITING;
    }

    BookingState cancel(UUID id, String because) {
        OfferedSession session = sessions.locked(sessions.booking(id).sessionId());
        SessionBooking booking = sessions.booking(id);
        em.refresh(booking);
        if (!booking.state().isOpen()) {
            return booking.state();
        }
        Instant now = London.now();
        if (session.hasBegun(now)) {
            throw new RefusedException(
                    "session-begun", "This session has begun, so the booking can no longer be cancelled.");
        }
        booking.because(Reasons.optional(because));
        boolean late = booking.state() == BookingState.BOOKED && now.isAfter(booking.freeUntil());
        become(session, booking, late ? BookingState.CANCELLED_LATE : BookingState.CANCELLED);
        telling.givers(SessionNotices.GIVEN_BACK, session, booking);
        return booking.state();
    }

    void attended(UUID id, boolean came) {
        OfferedSession session = sessions.locked(sessions.booking(id).sessionId());
        SessionBooking booking = sessions.booking(id);
        em.refresh(booking);
        if (!session.hasBegun(London.now())) {
            throw new RefusedException(
                    "not-begun", "The session has not begun yet, so nobody can say who came. Come back when it has.");
        }
        if (!booking.state().hasPlace()) {
            throw new RefusedException("no-place", "This booking has no place in the session.");
        }
        become(session, booking, came ? BookingState.ATTENDED : BookingState.MISSED);
    }

    /** Where it is so already nothing happens. */
    void become(OfferedSession session, SessionBooking booking, BookingState to) {
        if (booking.state() == to) {
            return;
        }
        BookingState before = booking.become(to);
        sessions.flush();
        em.refresh(session);
        events.changed(session, booking, before);
        if (session.isWaitedFor()) {
            free.fire(new PlaceFree(authority.get()));
        }
    }
}
