package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.PeriodEntity;

/** What belongs to a district and one of its years. */
@MappedSuperclass
public abstract class YearOfDistrict extends PeriodEntity {

    @Column(name = "district_id")
    private UUID districtId;

    protected YearOfDistrict() {}

    YearOfDistrict(UUID districtId, LedgerPeriod period) {
        super(period);
        this.districtId = districtId;
    }

    public UUID getDistrictId() {
        return districtId;
    }
}
