package org.attune.kernel.child.record;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A setting that somebody was at before. Only the database writes them, when it changes. */
@Entity
@ReadOnly
@Table(name = "child_setting_before", schema = "attune")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        discriminatorType = DiscriminatorType.INTEGER,
        contextProperty = TenantEntity.TENANT_PROPERTY,
        primaryKey = true)
public class ChildSettingBefore {

    @Id
    private UUID id;

    @Column(name = "child_id")
    private UUID childId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    @Column(name = "from_on")
    private @Nullable LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    Earlier line() {
        return new Earlier(setting == null ? "No setting" : setting.getName(), from, to);
    }
}
