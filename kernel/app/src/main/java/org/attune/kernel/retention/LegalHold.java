package org.attune.kernel.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Why a child's record must not be deleted for now: a complaint, a tribunal, an inquiry. */
@Entity
@Table(name = "legal_hold", schema = "attune")
public class LegalHold extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "reason", updatable = false)
    private String reason = "";

    @Column(name = "placed_on", updatable = false)
    private LocalDate placedOn;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    @Column(name = "lifted_because")
    private @Nullable String liftedBecause;

    protected LegalHold() {}

    LegalHold(UUID childId, String reason, LocalDate placedOn) {
        this.childId = childId;
        this.reason = reason;
        this.placedOn = placedOn;
    }

    void lift(LocalDate on, String because) {
        liftedOn = on;
        liftedBecause = because;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    public @Nullable LocalDate getLiftedOn() {
        return liftedOn;
    }

    public @Nullable String getLiftedBecause() {
        return liftedBecause;
    }
}
