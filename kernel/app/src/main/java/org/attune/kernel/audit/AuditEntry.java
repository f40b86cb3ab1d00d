package org.attune.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A row of the audit, to be read: only the database writes them. */
@Entity
@ReadOnly
@Table(name = "audit_entry", schema = "attune")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        discriminatorType = DiscriminatorType.INTEGER,
        contextProperty = TenantEntity.TENANT_PROPERTY,
        primaryKey = true)
public class AuditEntry {

    @Id
    private UUID id;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_roles")
    private String actorRoles;

    private String origin;
    private String kind;
    private String subject;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    private @Nullable String detail;
    private @Nullable String before;
    private @Nullable String after;

    private @Nullable UUID erasure;

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getActor() {
        return actor;
    }

    public String getActorName() {
        return actorName;
    }

    /** Their roles and settings at that moment, with commas between; empty for those who have none. */
    public String getActorRoles() {
        return actorRoles;
    }

    public String getOrigin() {
        return origin;
    }

    public String getKind() {
        return kind;
    }

    public String getSubject() {
        return subject;
    }

    public @Nullable UUID getSubjectId() {
        return subjectId;
    }

    public @Nullable UUID getChildId() {
        return childId;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    /** The entry that says who erased the content of this one. */
    public @Nullable UUID getErasure() {
        return erasure;
    }
}
