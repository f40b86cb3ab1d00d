package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** The team's own meeting: how they are, and what they need. */
@Entity(name = "CriticalIncidentsDebrief")
@Table(name = "debrief", schema = "plugin_critical_incidents")
public class Debrief extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "who")
    private String who = "";

    @Column(name = "wellbeing")
    private String wellbeing = "";

    @Column(name = "support")
    private String support = "";

    @Column(name = "again_on")
    private @Nullable LocalDate againOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Debrief() {}

    Debrief(
            UUID incidentId,
            LocalDate heldOn,
            String who,
            String wellbeing,
            String support,
            @Nullable LocalDate againOn,
            UUID submissionId) {
        this.incidentId = incidentId;
        this.heldOn = heldOn;
        this.who = who;
        this.wellbeing = wellbeing;
        this.support = support;
        this.againOn = againOn;
        this.submissionId = submissionId;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getWho() {
        return who;
    }

    public String getWellbeing() {
        return wellbeing;
    }

    public String getSupport() {
        return support;
    }

    public @Nullable LocalDate getAgainOn() {
        return againOn;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }
}
