package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Sessions of a Community of Practice that people book. */
@Entity(name = "DistrictDaysCommunityOffer")
@Table(name = "community_offer", schema = "plugin_district_days")
public class CommunityOffer extends TenantEntity {

    @Column(name = "work_id")
    private UUID workId;

    @Column(name = "offer_id")
    private UUID offerId;

    protected CommunityOffer() {}

    CommunityOffer(UUID workId, UUID offerId) {
        this.workId = workId;
        this.offerId = offerId;
    }

    public UUID getWorkId() {
        return workId;
    }

    public UUID getOfferId() {
        return offerId;
    }
}
