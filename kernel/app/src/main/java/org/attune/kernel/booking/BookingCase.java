package org.attune.kernel.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.persistence.TenantEntity;

/** Which case a booking is about; seen by those who may see its child. */
@Entity
@Table(name = "booking_case", schema = "attune")
public class BookingCase extends TenantEntity {

    @Column(name = "booking_id", updatable = false)
    private UUID bookingId;

    @Column(name = "involvement_id", updatable = false)
    private UUID involvementId;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    protected BookingCase() {}

    BookingCase(SessionBooking booking, Involvement involvement) {
        this.bookingId = booking.getId();
        this.involvementId = involvement.getId();
        this.childId = involvement.getChild().getId();
    }

    UUID bookingId() {
        return bookingId;
    }

    UUID involvementId() {
        return involvementId;
    }
}
