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

/** Somebody of a response team: they see what the incident is about. */
@Entity(name = "CriticalIncidentsResponder")
@Table(name = "responder", schema = "plugin_critical_incidents")
public class Responder extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "practitioner_id")
    private @Nullable UUID practitionerId;

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private TeamRole role;

    @Column(name = "joined_because")
    private String joinedBecause = "";

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    protected Responder() {}

    Responder(
            UUID incidentId,
            UUID accountId,
            @Nullable UUID practitionerId,
            String name,
            TeamRole role,
            String joinedBecause) {
        this.incidentId = incidentId;
        this.accountId = accountId;
        this.practitionerId = practitionerId;
        this.name = name;
        this.role = role;
        this.joinedBecause = joinedBecause;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public @Nullable UUID getPractitionerId() {
        return practitionerId;
    }

    public String getName() {
        return name;
    }

    public TeamRole getRole() {
        return role;
    }

    public String getJoinedBecause() {
        return joinedBecause;
    }

    public @Nullable Instant getLeftAt() {
        return leftAt;
    }

    void take(TeamRole other) {
        role = other;
        leftAt = null;
    }

    void leave(Instant at) {
        leftAt = at;
    }
}
