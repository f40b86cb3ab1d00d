package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.diary.BookingChanged;
import org.attune.api.diary.BookingState;
import org.attune.api.event.DomainEvents;
import org.jspecify.annotations.Nullable;

/** Tells the authority's plugins of bookings; each may refuse. */
@ApplicationScoped
class BookingEvents {

    @Inject
    EntityManager em;

    @Inject
    DomainEvents events;

    void changed(OfferedSession session, SessionBooking booking, @Nullable BookingState before) {
        Offer offer = session.offer();
        events.publish(new BookingChanged(
                booking.getId(),
                session.getId(),
                session.appointmentId(),
                offer.getId(),
                offer.scheme(),
                offer.kind(),
                booking.settingId(),
                involvement(booking),
                before,
                booking.state(),
                session.when().minutes()));
    }

    private @Nullable UUID involvement(SessionBooking booking) {
        return em.createQuery("select c.involvementId from BookingCase c where c.bookingId = :booking", UUID.class)
                .setParameter("booking", booking.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
