package org.attune.kernel.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** A setting that a SENCO or other setting user belongs to. */
@Entity
@Table(name = "account_setting", schema = "attune")
public class AccountSetting extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    protected AccountSetting() {}

    AccountSetting(Account account, Setting setting) {
        this.account = account;
        this.setting = setting;
    }

    public Account getAccount() {
        return account;
    }

    public Setting getSetting() {
        return setting;
    }
}
