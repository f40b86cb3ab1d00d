package org.attune.api.diary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Offers sessions that settings book, and keeps who comes, for the present authority. Inject it and call it within a transaction. It
 * asks for no permission; your services do.
 *
 * <p>A session never has more people than places: of two who take the last place at once one gets it, and the other waits where
 * that was asked for and is refused otherwise. Who waits gets a place that comes free in the order in which they came, a moment after
 * the transaction in which it did. Every change of a booking is told by {@link BookingChanged}.
 *
 * <p>A complete example that the build compiles and runs is the class {@code DiaryExample} of the whole-system tests. In short:
 *
 * <pre>{@code
 * UUID offer = sessions.offer(wanted);
 * SessionBooked booked = sessions.book(new NewBooking(session, setting, "Ms Kaur", "", null, true, submission));
 * sessions.terms(offer).ifPresent(terms -> sessions.change(offer, terms.withCapacity(12)));
 * }</pre>
 */
public interface BookableSessions {

    /**
     * What would come of an offer. Saves nothing.
     *
     * @param wanted the offer
     * @return each day of its series, with what is in the way
     * @throws org.attune.api.problem.InvalidException naming each field that is wrong
     */
    SeriesPreview preview(NewOffer wanted);

    /**
     * Offers sessions on every free day of the series that is not left out, or finds what the same submission offered before.
     *
     * @param wanted the offer
     * @return the offer's id
     * @throws org.attune.api.problem.InvalidException naming each field that is wrong, or where no day is free
     * @throws org.attune.api.problem.RefusedException {@code person-busy} or {@code room-busy} where somebody else was a moment faster
     */
    UUID offer(NewOffer wanted);

    /**
     * @param offerId which offer
     * @return what can be changed of it, as it stands; empty where there is no such offer
     */
    Optional<OfferTerms> terms(UUID offerId);

    /**
     * Changes an offer, for its sessions that are still to come; holds them until the transaction ends. Nobody loses a place, and what
     * was agreed about cancelling when somebody booked stays as it was, or becomes better. Those who wait get places that come free.
     * Settings that booked are told where it is called or is about something else, and can give a place back freely for two days;
     * and where booking or cancelling is another thing for them. What is as it was changes nothing and tells nobody.
     *
     * @param offerId which offer
     * @param to all of its terms from now on: take {@link #terms} and change what is to be changed
     * @throws org.attune.api.problem.NotFoundException where there is none
     * @throws org.attune.api.problem.InvalidException naming each field that is wrong; {@code capacity} where more places of a session
     *     are taken than it would have
     */
    void change(UUID offerId, OfferTerms to);

    /**
     * @param offerId which offer
     * @return its sessions by their beginning, the cancelled ones too
     */
    List<BookableSession> sessions(UUID offerId);

    /**
     * @param sessionId which
     * @return empty where there is none
     */
    Optional<BookableSession> find(UUID sessionId);

    /**
     * Takes a place, or waits for one, or finds what the same submission booked before. Holds the session until the transaction ends.
     *
     * @param wanted what is to be booked
     * @return the booking, {@code BOOKED} or {@code WAITING}
     * @throws org.attune.api.problem.InvalidException naming each field that is wrong
     * @throws org.attune.api.problem.RefusedException {@code session-full} where every place is taken and waiting was not asked for or
     *     is not possible; {@code booking-closed}, {@code session-cancelled}, {@code too-many-places}, {@code booked-before}; or an
     *     observer's
     */
    SessionBooked book(NewBooking wanted);

    /**
     * Gives a place back, late where the time for doing so freely is over. Doing so again changes nothing.
     *
     * @param bookingId which
     * @param because why, up to 1,000 characters; may be empty
     * @return {@code CANCELLED} or {@code CANCELLED_LATE}
     * @throws org.attune.api.problem.NotFoundException where there is none
     * @throws org.attune.api.problem.RefusedException {@code session-begun} where the session has begun
     */
    BookingState cancel(UUID bookingId, String because);

    /**
     * Says whether they came. It can be put right afterwards.
     *
     * @param bookingId which, with a place
     * @param came whether they did
     * @throws org.attune.api.problem.NotFoundException where there is none
     * @throws org.attune.api.problem.RefusedException {@code not-begun} before the session begins, {@code no-place} where it has none
     */
    void attended(UUID bookingId, boolean came);

    /**
     * @param sessionId of which session
     * @return its bookings in the order in which they came
     */
    List<SessionBooked> bookings(UUID sessionId);
}
