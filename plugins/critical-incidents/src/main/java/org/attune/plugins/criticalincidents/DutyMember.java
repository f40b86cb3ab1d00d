package org.attune.plugins.criticalincidents;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/** Somebody of the duty team. */
@Entity(name = "CriticalIncidentsDutyMember")
@Table(name = "duty_member", schema = "plugin_critical_incidents")
public class DutyMember extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    protected DutyMember() {}

    DutyMember(Practitioner practitioner) {
        this.practitioner = practitioner;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }
}
