package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.NewBooking;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.SeriesPreview;
import org.attune.api.diary.SessionBooked;
import org.attune.api.security.Unrestricted;

/** Sessions that can be booked, as plugins have them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Unrestricted("Called by services that have checked who may do what; no page or resource reaches it")
@ConsentNotNeeded("Gives a place in a session; work on a child asks for consent")
public class BookableSessionsBean implements BookableSessions {

    @Inject
    Offers offers;

    @Inject
    OfferChanges changes;

    @Inject
    Sessions sessions;

    @Inject
    Bookings bookings;

    @Override
    public SeriesPreview preview(NewOffer wanted) {
        return offers.preview(wanted);
    }

    @Override
    public UUID offer(NewOffer wanted) {
        return offers.make(wanted);
    }

    @Override
    public Optional<OfferTerms> terms(UUID offerId) {
        return offers.find(offerId).map(offers::terms);
    }

    @Override
    public void change(UUID offerId, OfferTerms to) {
        changes.change(offerId, to);
    }

    @Override
    public List<BookableSession> sessions(UUID offerId) {
        return sessions.ofOffer(offerId).stream().map(OfferedSession::session).toList();
    }

    @Override
    public Optional<BookableSession> find(UUID sessionId) {
        return sessions.find(sessionId).map(OfferedSession::session);
    }

    @Override
    public SessionBooked book(NewBooking wanted) {
        return bookings.book(wanted).booked();
    }

    @Override
    public BookingState cancel(UUID bookingId, String because) {
        return bookings.cancel(bookingId, because);
    }

    @Override
    public void attended(UUID bookingId, boolean came) {
        bookings.attended(bookingId, came);
    }

    @Override
    public List<SessionBooked> bookings(UUID sessionId) {
        return sessions.bookings(sessionId).stream().map(SessionBooking::booked).toList();
    }
}
