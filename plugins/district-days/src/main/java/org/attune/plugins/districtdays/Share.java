package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;

/** How much of a district's days somebody of the local team has. */
@Entity(name = "DistrictDaysShare")
@Table(name = "share", schema = "plugin_district_days")
public class Share extends YearOfDistrict {

    @Column(name = "practitioner_id")
    private UUID practitionerId;

    @Column(name = "minutes")
    private int minutes;

    protected Share() {}

    Share(UUID districtId, LedgerPeriod period, UUID practitionerId) {
        super(districtId, period);
        this.practitionerId = practitionerId;
    }

    public UUID getPractitionerId() {
        return practitionerId;
    }

    public int getMinutes() {
        return minutes;
    }

    void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
