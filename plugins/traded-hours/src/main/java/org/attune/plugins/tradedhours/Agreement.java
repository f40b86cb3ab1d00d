package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** That a setting buys hours in an academic year. The hours themselves, and every line of them, are the kernel's ledger's. */
@Entity
@Table(name = "agreement", schema = "plugin_traded_hours")
public class Agreement extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "academic_year")
    private int academicYear;

    @Column(name = "account_id")
    private UUID accountId;

    protected Agreement() {}

    Agreement(Setting setting, AcademicYear year, UUID accountId) {
        this.setting = setting;
        this.academicYear = year.start();
        this.accountId = accountId;
    }

    public Setting getSetting() {
        return setting;
    }

    public AcademicYear getAcademicYear() {
        return new AcademicYear(academicYear);
    }

    /** The account in the ledger. */
    public UUID getAccountId() {
        return accountId;
    }
}
