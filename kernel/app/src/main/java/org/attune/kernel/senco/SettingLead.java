package org.attune.kernel.senco;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Whom the service turns to at a setting: its lead SENCO. */
@Entity
@Table(name = "setting_lead", schema = "attune")
public class SettingLead extends TenantEntity {

    @Column(name = "setting_id", updatable = false)
    private UUID settingId;

    @Column(name = "account_id")
    private UUID accountId;

    protected SettingLead() {}

    SettingLead(UUID settingId, UUID accountId) {
        this.settingId = settingId;
        this.accountId = accountId;
    }

    UUID accountId() {
        return accountId;
    }

    void give(UUID account) {
        accountId = account;
    }
}
