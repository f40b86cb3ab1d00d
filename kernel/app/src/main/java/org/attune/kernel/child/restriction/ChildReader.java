package org.attune.kernel.child.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Somebody who may see a restricted record. */
@Entity
@Table(name = "child_reader", schema = "attune")
public class ChildReader extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    protected ChildReader() {}

    ChildReader(UUID childId, UUID accountId) {
        this.childId = childId;
        this.accountId = accountId;
    }

    UUID getAccountId() {
        return accountId;
    }
}
