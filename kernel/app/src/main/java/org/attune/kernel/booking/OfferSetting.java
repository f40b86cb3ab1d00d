package org.attune.kernel.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** A setting that may book what not everybody may. */
@Entity
@Table(name = "offer_setting", schema = "attune")
public class OfferSetting extends TenantEntity {

    @Column(name = "offer_id", updatable = false)
    private UUID offerId;

    @Column(name = "setting_id", updatable = false)
    private UUID settingId;

    protected OfferSetting() {}

    OfferSetting(Offer offer, UUID settingId) {
        this.offerId = offer.getId();
        this.settingId = settingId;
    }

    UUID settingId() {
        return settingId;
    }
}
