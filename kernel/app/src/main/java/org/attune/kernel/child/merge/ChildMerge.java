package org.attune.kernel.child.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** That one record was merged into another, and what stood in the fields where another value was chosen. */
@Entity
@Table(name = "child_merge", schema = "attune")
public class ChildMerge extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID keptId;

    @Column(name = "merged_id", updatable = false)
    private UUID mergedId;

    @Column(name = "kept_before", updatable = false)
    private String before = "{}";

    @Column(name = "kept_after", updatable = false)
    private String after = "{}";

    @Column(name = "undone_at", insertable = false, updatable = false)
    private @Nullable Instant undoneAt;

    protected ChildMerge() {}

    ChildMerge(UUID keptId, UUID mergedId, String before, String after) {
        this.keptId = keptId;
        this.mergedId = mergedId;
        this.before = before;
        this.after = after;
    }

    UUID getKeptId() {
        return keptId;
    }

    UUID getMergedId() {
        return mergedId;
    }

    String getBefore() {
        return before;
    }

    String getAfter() {
        return after;
    }

    boolean isUndone() {
        return undoneAt != null;
    }
}
