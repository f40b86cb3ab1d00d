package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Who handed over to whom, and what was said. */
@Entity(name = "CriticalIncidentsHandover")
@Table(name = "handover", schema = "plugin_critical_incidents")
public class Handover extends TenantEntity {

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "from_name")
    private String fromName = "";

    @Column(name = "to_name")
    private String toName = "";

    @Column(name = "incidents")
    private int incidents;

    @Column(name = "note")
    private String note = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Handover() {}

    Handover(Instant handedAt, String fromName, String toName, int incidents, String note, UUID submissionId) {
        this.handedAt = handedAt;
        this.fromName = fromName;
        this.toName = toName;
        this.incidents = incidents;
        this.note = note;
        this.submissionId = submissionId;
    }

    public Instant getHandedAt() {
        return handedAt;
    }

    public String getFromName() {
        return fromName;
    }

    public String getToName() {
        return toName;
    }

    public int getIncidents() {
        return incidents;
    }

    public String getNote() {
        return note;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }
}
