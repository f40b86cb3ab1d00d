package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An appointment that a responder put aside, and what became of it. */
@Entity(name = "CriticalIncidentsPutAside")
@Table(name = "put_aside", schema = "plugin_critical_incidents")
public class PutAside extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "practitioner_id")
    private UUID practitionerId;

    @Column(name = "name")
    private String name = "";

    @Column(name = "appointment_id")
    private UUID appointmentId;

    @Column(name = "title")
    private String title = "";

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "rebooked_id")
    private @Nullable UUID rebookedId;

    @Column(name = "rebooked_for")
    private @Nullable Instant rebookedFor;

    protected PutAside() {}

    PutAside(
            UUID incidentId,
            UUID practitionerId,
            String name,
            UUID appointmentId,
            String title,
            Instant startsAt,
            Instant endsAt) {
        this.incidentId = incidentId;
        this.practitionerId = practitionerId;
        this.name = name;
        this.appointmentId = appointmentId;
        this.title = title;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public UUID getPractitionerId() {
        return practitionerId;
    }

    public String getName() {
        return name;
    }

    public UUID getAppointmentId() {
        return appointmentId;
    }

    public String getTitle() {
        return title;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public @Nullable UUID getRebookedId() {
        return rebookedId;
    }

    public @Nullable Instant getRebookedFor() {
        return rebookedFor;
    }

    void rebooked(UUID made, Instant at) {
        rebookedId = made;
        rebookedFor = at;
    }

    public String wasWords() {
        return Moments.when(startsAt);
    }

    public String rebookedWords() {
        return Moments.when(rebookedFor);
    }
}
