package org.attune.kernel.child.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** That a child's record is for those alone who are named on it, and why. */
@Entity
@Table(name = "child_restriction", schema = "attune")
public class ChildRestriction extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "reason")
    private String reason = "";

    protected ChildRestriction() {}

    ChildRestriction(UUID childId, String reason) {
        this.childId = childId;
        this.reason = reason;
    }

    String getReason() {
        return reason;
    }

    void setReason(String reason) {
        this.reason = reason;
    }
}
