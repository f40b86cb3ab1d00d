package org.attune.kernel.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** In which district a setting lies. */
@Entity
@Table(name = "setting_district", schema = "attune")
public class SettingDistrict extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "district_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private District district;

    protected SettingDistrict() {}

    SettingDistrict(Setting setting, District district) {
        this.setting = setting;
        this.district = district;
    }

    Setting setting() {
        return setting;
    }

    District district() {
        return district;
    }

    void move(District to) {
        district = to;
    }
}
