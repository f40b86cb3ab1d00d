package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** A setting's hours of one academic year: the account that its lines belong to. The database alone moves the balance. */
@Entity
@Table(name = "agreement", schema = "plugin_traded_hours")
public class Agreement extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "academic_year")
    private int academicYear;

    @Column(name = "balance_minutes", insertable = false, updatable = false)
    private int balanceMinutes;

    protected Agreement() {}

    Agreement(Setting setting, AcademicYear year) {
        this.setting = setting;
        this.academicYear = year.start();
    }

    public Setting getSetting() {
        return setting;
    }

    public AcademicYear getAcademicYear() {
        return new AcademicYear(academicYear);
    }

    /** The sum of its lines when it was read. */
    public int getBalanceMinutes() {
        return balanceMinutes;
    }
}
