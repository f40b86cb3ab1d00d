package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** Who answers from a day to a day. */
@Entity(name = "CriticalIncidentsRotaSlot")
@Table(name = "rota_slot", schema = "plugin_critical_incidents")
public class RotaSlot extends TenantEntity {

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner practitioner;

    protected RotaSlot() {}

    RotaSlot(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public @Nullable Practitioner getPractitioner() {
        return practitioner;
    }

    void give(@Nullable Practitioner to) {
        practitioner = to;
    }

    void until(LocalDate day) {
        lastDay = day;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
