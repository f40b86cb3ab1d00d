package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A step of an incident's plan. */
@Entity(name = "CriticalIncidentsPlanStep")
@Table(name = "plan_step", schema = "plugin_critical_incidents")
public class PlanStep extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase;

    @Column(name = "position")
    private int ordinal;

    @Column(name = "what")
    private String what = "";

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private String doneBy = "";

    protected PlanStep() {}

    PlanStep(UUID incidentId, Phase phase, int position, String what) {
        this.incidentId = incidentId;
        this.phase = phase;
        this.ordinal = position;
        this.what = what;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public Phase getPhase() {
        return phase;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getWhat() {
        return what;
    }

    public @Nullable Instant getDoneAt() {
        return doneAt;
    }

    public String getDoneBy() {
        return doneBy;
    }

    void done(Instant at, String by) {
        doneAt = at;
        doneBy = by;
    }
}
