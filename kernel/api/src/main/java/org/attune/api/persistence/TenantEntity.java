package org.attune.api.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * What every tenant-owned entity has: an id, a version against lost updates, and who made and changed it when.
 *
 * <p>The tenant itself is not a field: EclipseLink adds {@code tenant_id} to every statement, and PostgreSQL's row security
 * stands behind it. {@code primaryKey = true} matters: without it updates and deletes would not carry the tenant
 * (EclipseLink issue 1333).
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        discriminatorType = DiscriminatorType.INTEGER,
        contextProperty = TenantEntity.TENANT_PROPERTY,
        primaryKey = true)
public abstract class TenantEntity {

    /** The EntityManager property that holds the tenant; no dot, or EclipseLink takes it for a path. Only the kernel sets it. */
    public static final String TENANT_PROPERTY = "attune_tenant";

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "created_at", insertable = false, updatable = false)
    private @Nullable Instant createdAt;

    @Column(name = "changed_at", insertable = false, updatable = false)
    private @Nullable Instant changedAt;

    /** @return a time-ordered id (UUIDv7), made by the application so that no sequence tells how busy an authority is */
    public UUID getId() {
        return id;
    }

    /** @return the number of times that this row was saved; a form sends it back so that a stale save is noticed */
    public int getVersion() {
        return version;
    }

    /** @return when the row was first saved, by the database's clock; null until it is read back */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** @return when the row was last saved, by the database's clock; null until it is read back */
    public @Nullable Instant getChangedAt() {
        return changedAt;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof TenantEntity entity && id.equals(entity.id));
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
