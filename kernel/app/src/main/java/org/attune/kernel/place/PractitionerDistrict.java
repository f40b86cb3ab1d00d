package org.attune.kernel.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/** A district in which a practitioner works, whatever their team. */
@Entity
@Table(name = "practitioner_district", schema = "attune")
public class PractitionerDistrict extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "district_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private District district;

    protected PractitionerDistrict() {}

    PractitionerDistrict(Practitioner practitioner, District district) {
        this.practitioner = practitioner;
        this.district = district;
    }

    District district() {
        return district;
    }
}
