package org.attune.kernel.icalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** That somebody was invited to an appointment by email, so that they hear when it moves or is cancelled. */
@Entity
@Table(name = "calendar_invitation", schema = "attune")
public class Invitation extends TenantEntity {

    @Column(name = "appointment_id", updatable = false)
    private UUID appointmentId;

    @Column(name = "email", updatable = false)
    private String email = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "staff")
    private boolean staff;

    @Column(name = "live")
    private boolean live = true;

    protected Invitation() {}

    Invitation(UUID appointmentId, Guest guest) {
        this.appointmentId = appointmentId;
        email = guest.email();
        name = guest.name();
        staff = guest.staff();
    }

    Guest guest() {
        return new Guest(email, name, staff);
    }

    boolean isLive() {
        return live;
    }

    void again() {
        live = true;
    }

    void end() {
        live = false;
    }
}
