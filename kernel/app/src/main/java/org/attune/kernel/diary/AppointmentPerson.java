package org.attune.kernel.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/**
 * That somebody takes part. Their appointment is an id and no reference: row security may hide it from a reader who may see that the
 * time is taken. When it is follows the appointment, by the database.
 */
@Entity
@Table(name = "appointment_person", schema = "attune")
public class AppointmentPerson extends TenantEntity {

    @Column(name = "appointment_id", updatable = false)
    private UUID appointmentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "live", updatable = false)
    private boolean live;

    protected AppointmentPerson() {}

    AppointmentPerson(AppointmentRow appointment, Practitioner practitioner) {
        this.appointmentId = appointment.getId();
        this.practitioner = practitioner;
        this.startsAt = appointment.when().startsAt();
        this.endsAt = appointment.when().endsAt();
        this.live = appointment.isLive();
    }

    Practitioner practitioner() {
        return practitioner;
    }
}
