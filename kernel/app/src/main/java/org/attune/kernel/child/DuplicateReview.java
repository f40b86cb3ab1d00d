package org.attune.kernel.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** That two records may be of one child, one of which whoever made the other could not see. */
@Entity
@Table(name = "duplicate_review", schema = "attune")
public class DuplicateReview extends TenantEntity {

    /** What was found out. */
    public enum State {
        OPEN,
        MERGED,
        DIFFERENT
    }

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "other_id", updatable = false)
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OPEN;

    protected DuplicateReview() {}

    DuplicateReview(UUID childId, UUID otherId) {
        this.childId = childId;
        this.otherId = otherId;
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getOtherId() {
        return otherId;
    }

    /** They are two children. */
    public void settleAsDifferent() {
        state = State.DIFFERENT;
    }
}
