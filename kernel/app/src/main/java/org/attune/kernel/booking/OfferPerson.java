package org.attune.kernel.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** One who gives what is offered. */
@Entity
@Table(name = "offer_person", schema = "attune")
public class OfferPerson extends TenantEntity {

    @Column(name = "offer_id", updatable = false)
    private UUID offerId;

    @Column(name = "practitioner_id", updatable = false)
    private UUID practitionerId;

    protected OfferPerson() {}

    OfferPerson(Offer offer, UUID practitionerId) {
        this.offerId = offer.getId();
        this.practitionerId = practitionerId;
    }
}
