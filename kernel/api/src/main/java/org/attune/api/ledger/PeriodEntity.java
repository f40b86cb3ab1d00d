package org.attune.api.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.attune.api.persistence.TenantEntity;

/**
 * What belongs to a period of the ledger: an allocation, a piece of work. Its table has the columns {@code year_kind} (text: the name
 * of a {@link YearKind}) and {@code year} (integer: the calendar year in which the period begins).
 */
@MappedSuperclass
public abstract class PeriodEntity extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "year_kind")
    private YearKind yearKind;

    @Column(name = "year")
    private int year;

    /** For Jakarta Persistence. */
    protected PeriodEntity() {}

    /** @param period to which it belongs; a query names it by {@code yearKind} and {@code year} */
    protected PeriodEntity(LedgerPeriod period) {
        this.yearKind = period.kind();
        this.year = period.year();
    }

    /** @return to which it belongs */
    public LedgerPeriod period() {
        return new LedgerPeriod(yearKind, year);
    }
}
