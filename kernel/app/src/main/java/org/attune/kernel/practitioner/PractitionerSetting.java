package org.attune.kernel.practitioner;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;

/** A setting whose link EP somebody is. */
@Entity
@Table(name = "practitioner_setting", schema = "attune")
public class PractitionerSetting extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    protected PractitionerSetting() {}

    PractitionerSetting(Practitioner practitioner, Setting setting) {
        this.practitioner = practitioner;
        this.setting = setting;
    }

    Practitioner practitioner() {
        return practitioner;
    }

    Setting setting() {
        return setting;
    }
}
