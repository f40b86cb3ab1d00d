package org.attune.kernel.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Something whose time is over, put up for deletion or kept for longer. It outlives the record, and says nothing of its content. */
@Entity
@Table(name = "retention_case", schema = "attune")
public class RetentionCase extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private RetentionKind kind = RetentionKind.CHILD;

    @Column(name = "record_of", updatable = false)
    private @Nullable UUID recordOf;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "things", updatable = false)
    private int things = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RetentionState state = RetentionState.PROPOSED;

    @Column(name = "keep_until")
    private @Nullable LocalDate keepUntil;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "proposed_by", insertable = false, updatable = false)
    private @Nullable UUID proposedBy;

    @Column(name = "decided_by", insertable = false, updatable = false)
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at", insertable = false, updatable = false)
    private @Nullable Instant decidedAt;

    protected RetentionCase() {}

    /** Up for deletion. */
    RetentionCase(RetentionKind kind, @Nullable UUID recordOf, LocalDate dueOn, int things) {
        this.kind = kind;
        this.recordOf = recordOf;
        this.dueOn = dueOn;
        this.things = things;
    }

    void keep(LocalDate until, String why) {
        state = RetentionState.KEPT;
        keepUntil = until;
        reason = why;
    }

    public RetentionKind getKind() {
        return kind;
    }

    public @Nullable UUID getRecordOf() {
        return recordOf;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getThings() {
        return things;
    }

    public RetentionState getState() {
        return state;
    }

    public @Nullable LocalDate getKeepUntil() {
        return keepUntil;
    }

    public String getReason() {
        return reason;
    }

    public @Nullable UUID getProposedBy() {
        return proposedBy;
    }

    public @Nullable UUID getDecidedBy() {
        return decidedBy;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }
}
