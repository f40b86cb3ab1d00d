package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Who is affected, as a group. */
@Entity(name = "CriticalIncidentsAffectedGroup")
@Table(name = "affected_group", schema = "plugin_critical_incidents")
public class AffectedGroup extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "who")
    private String who = "";

    @Column(name = "people")
    private @Nullable Integer people;

    @Column(name = "support")
    private String support = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    protected AffectedGroup() {}

    AffectedGroup(UUID incidentId, String who, @Nullable Integer people, String support, UUID submissionId) {
        this.incidentId = incidentId;
        this.who = who;
        this.people = people;
        this.support = support;
        this.submissionId = submissionId;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public String getWho() {
        return who;
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public String getSupport() {
        return support;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }
}
