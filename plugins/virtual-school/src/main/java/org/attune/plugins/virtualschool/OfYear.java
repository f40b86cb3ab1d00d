package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.persistence.TenantEntity;

/** What belongs to a year of the Virtual School's time. */
@MappedSuperclass
public abstract class OfYear extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "year_kind")
    private YearKind yearKind;

    @Column(name = "year")
    private int year;

    protected OfYear() {}

    OfYear(LedgerPeriod period) {
        this.yearKind = period.kind();
        this.year = period.year();
    }

    public LedgerPeriod period() {
        return new LedgerPeriod(yearKind, year);
    }
}
