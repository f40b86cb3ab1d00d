package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/** Times for consultations that can be booked. */
@Entity(name = "VirtualSchoolConsultationOffer")
@Table(name = "consultation_offer", schema = "plugin_virtual_school")
public class ConsultationOffer extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected ConsultationOffer() {}

    ConsultationOffer(Practitioner practitioner, UUID offerId, LocalDate lastDay) {
        this.practitioner = practitioner;
        this.offerId = offerId;
        this.lastDay = lastDay;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public UUID getOfferId() {
        return offerId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
