package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** What was learnt, without a name in it. */
@Entity(name = "CriticalIncidentsReview")
@Table(name = "review", schema = "plugin_critical_incidents")
public class Review extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "went_well")
    private String wentWell = "";

    @Column(name = "lessons")
    private String lessons = "";

    protected Review() {}

    Review(UUID incidentId) {
        this.incidentId = incidentId;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getWentWell() {
        return wentWell;
    }

    public String getLessons() {
        return lessons;
    }

    void say(LocalDate on, String well, String learnt) {
        heldOn = on;
        wentWell = well;
        lessons = learnt;
    }
}
