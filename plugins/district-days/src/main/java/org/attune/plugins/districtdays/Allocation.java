package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.work.Allocated;

/** What a district was given for a year. */
@Entity(name = "DistrictDaysAllocation")
@Table(name = "allocation", schema = "plugin_district_days")
public class Allocation extends Allocated {

    @Column(name = "district_id")
    private UUID districtId;

    protected Allocation() {}

    Allocation(UUID districtId, LedgerAccount account) {
        super(account);
        this.districtId = districtId;
    }

    public UUID getDistrictId() {
        return districtId;
    }
}
