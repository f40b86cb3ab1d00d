package org.attune.kernel.child.record;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.SenStatus;
import org.attune.api.persistence.TenantEntity;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What special educational help somebody had before. Only the database writes them, when it changes. */
@Entity
@ReadOnly
@Table(name = "child_sen_before", schema = "attune")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        discriminatorType = DiscriminatorType.INTEGER,
        contextProperty = TenantEntity.TENANT_PROPERTY,
        primaryKey = true)
public class ChildSenBefore {

    @Id
    private UUID id;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SenStatus status = SenStatus.NONE;

    @Column(name = "from_on")
    private @Nullable LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    Earlier line() {
        return new Earlier(status.words(), from, to);
    }
}
