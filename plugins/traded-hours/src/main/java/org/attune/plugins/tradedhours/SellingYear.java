package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.invoice.Money;
import org.attune.api.persistence.TenantEntity;

/** A school year of selling. Whoever promises hours of it holds it meanwhile. */
@Entity(name = "TradedHoursYear")
@Table(name = "selling_year", schema = "plugin_traded_hours")
public class SellingYear extends TenantEntity {

    @Column(name = "academic_year", updatable = false)
    private int academicYear;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "planned_pence")
    private long plannedPence;

    protected SellingYear() {}

    SellingYear(AcademicYear year) {
        this.academicYear = year.start();
    }

    int nextNumber() {
        lastNumber++;
        return lastNumber;
    }

    Money planned() {
        return new Money(plannedPence);
    }

    void plan(Money income) {
        plannedPence = income.pence();
    }
}
