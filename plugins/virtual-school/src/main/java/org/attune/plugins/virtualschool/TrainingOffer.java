package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Sessions of a training that people book. */
@Entity(name = "VirtualSchoolTrainingOffer")
@Table(name = "training_offer", schema = "plugin_virtual_school")
public class TrainingOffer extends TenantEntity {

    @Column(name = "training_id")
    private UUID trainingId;

    @Column(name = "offer_id")
    private UUID offerId;

    protected TrainingOffer() {}

    TrainingOffer(UUID trainingId, UUID offerId) {
        this.trainingId = trainingId;
        this.offerId = offerId;
    }

    public UUID getTrainingId() {
        return trainingId;
    }

    public UUID getOfferId() {
        return offerId;
    }
}
