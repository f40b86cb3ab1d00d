package org.attune.kernel.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** An authority's own rule for one kind of record. */
@Entity
@Table(name = "retention_rule", schema = "attune")
public class RetentionRule extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private RetentionKind kind = RetentionKind.CHILD;

    @Column(name = "amount")
    private int amount;

    protected RetentionRule() {}

    RetentionRule(RetentionKind kind) {
        this.kind = kind;
    }

    void setAmount(int amount) {
        this.amount = amount;
    }
}
