package org.attune.kernel.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/** A reminder that was sent. The database makes it, once for each registration and threshold. */
@Entity
@Table(name = "registration_reminder", schema = "attune")
public class RegistrationReminder extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    /** 90, 30 or 7 before the last day; 0 once it has passed. */
    @Column(name = "days")
    private int days;

    protected RegistrationReminder() {}

    Practitioner practitioner() {
        return practitioner;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    boolean hasEnded() {
        return days == 0;
    }
}
