package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Who is affected, by name. */
@Entity(name = "CriticalIncidentsAffectedPerson")
@Table(name = "affected_person", schema = "plugin_critical_incidents")
public class AffectedPerson extends TenantEntity {

    static final String TABLE = "plugin_critical_incidents.affected_person";

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PersonKind kind;

    @Column(name = "why_named")
    private String whyNamed = "";

    @Column(name = "support")
    private String support = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    protected AffectedPerson() {}

    AffectedPerson(
            UUID incidentId,
            @Nullable UUID childId,
            String name,
            PersonKind kind,
            String whyNamed,
            String support,
            UUID submissionId) {
        this.incidentId = incidentId;
        this.childId = childId;
        this.name = name;
        this.kind = kind;
        this.whyNamed = whyNamed;
        this.support = support;
        this.submissionId = submissionId;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public @Nullable UUID getChildId() {
        return childId;
    }

    public String getName() {
        return name;
    }

    public PersonKind getKind() {
        return kind;
    }

    public String getWhyNamed() {
        return whyNamed;
    }

    public String getSupport() {
        return support;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }
}
