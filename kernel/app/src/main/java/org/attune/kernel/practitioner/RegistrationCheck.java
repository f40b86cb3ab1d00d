package org.attune.kernel.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.Registration;
import org.jspecify.annotations.Nullable;

/** Somebody looked at the register, and this is what it showed. Never changed or removed. */
@Entity
@Table(name = "registration_check", schema = "attune")
public class RegistrationCheck extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "seen_number")
    private @Nullable String number;

    @Column(name = "seen_modality")
    private @Nullable String modality;

    @Enumerated(EnumType.STRING)
    @Column(name = "seen_status")
    private HcpcStatus status;

    @Column(name = "seen_expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "note")
    private String note;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    /** The database's word. */
    @Column(name = "checked_by_name", insertable = false, updatable = false)
    private @Nullable String checkedBy;

    protected RegistrationCheck() {}

    RegistrationCheck(
            Practitioner practitioner, Registration seen, LocalDate checkedOn, String note, @Nullable UUID documentId) {
        this.practitioner = practitioner;
        this.checkedOn = checkedOn;
        this.number = seen.number();
        this.modality = seen.modality();
        this.status = seen.status();
        this.expiresOn = seen.expiresOn();
        this.note = note;
        this.documentId = documentId;
    }

    Practitioner practitioner() {
        return practitioner;
    }

    Registration seen() {
        return new Registration(number, modality, status, expiresOn);
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    String note() {
        return note;
    }

    @Nullable UUID documentId() {
        return documentId;
    }

    @Nullable String checkedBy() {
        return checkedBy;
    }
}
