package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** One of the two who approve that days are moved. */
@Entity(name = "DistrictDaysMoveApproval")
@Table(name = "move_approval", schema = "plugin_district_days")
public class MoveApproval extends TenantEntity {

    @Column(name = "move_id")
    private UUID moveId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "name")
    private String name = "";

    protected MoveApproval() {}

    MoveApproval(UUID moveId, UUID accountId, String name) {
        this.moveId = moveId;
        this.accountId = accountId;
        this.name = name;
    }

    public UUID getMoveId() {
        return moveId;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }
}
