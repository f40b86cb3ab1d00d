package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.persistence.TenantEntity;

/** What belongs to a district and one of its years. */
@MappedSuperclass
public abstract class YearOfDistrict extends TenantEntity {

    @Column(name = "district_id")
    private UUID districtId;

    @Enumerated(EnumType.STRING)
    @Column(name = "year_kind")
    private YearKind yearKind;

    @Column(name = "year")
    private int year;

    protected YearOfDistrict() {}

    YearOfDistrict(UUID districtId, LedgerPeriod period) {
        this.districtId = districtId;
        this.yearKind = period.kind();
        this.year = period.year();
    }

    public UUID getDistrictId() {
        return districtId;
    }

    public LedgerPeriod period() {
        return new LedgerPeriod(yearKind, year);
    }
}
