package org.attune.kernel.child.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody sees a record in an emergency: whose, why, and until when. It ends by itself. */
@Entity
@Table(name = "emergency_access", schema = "attune")
public class EmergencyAccess extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private EmergencyKind kind;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "begun_at", insertable = false, updatable = false)
    private @Nullable Instant begunAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected EmergencyAccess() {}

    EmergencyAccess(UUID childId, UUID accountId, EmergencyKind kind, String reason, Instant endsAt) {
        this.childId = childId;
        this.accountId = accountId;
        this.kind = kind;
        this.reason = reason;
        this.endsAt = endsAt;
    }

    UUID getChildId() {
        return childId;
    }

    Instant getEndsAt() {
        return endsAt;
    }

    void end(Instant now) {
        if (endedAt == null && endsAt.isAfter(now)) {
            endedAt = now;
        }
    }
}
