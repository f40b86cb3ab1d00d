package org.attune.kernel.casework;

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
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.practitioner.Registration;
import org.attune.kernel.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * Who signed which attempt of a record, on which day, and what the register said of them then. The database fills in the
 * snapshot from its own rows and never changes it.
 */
@Entity
@Table(name = "signature", schema = "attune")
public class Signature extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "record_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private InvolvementRecord record;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "practitioner_id")
    private UUID practitionerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private Capacity capacity;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "attempt")
    private int attempt;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PractitionerKind kind;

    @Column(name = "hcpc_number")
    private @Nullable String hcpcNumber;

    @Column(name = "hcpc_modality")
    private @Nullable String hcpcModality;

    @Enumerated(EnumType.STRING)
    @Column(name = "hcpc_status")
    private HcpcStatus hcpcStatus;

    @Column(name = "hcpc_expires_on")
    private @Nullable LocalDate hcpcExpiresOn;

    /** The database notes it, from its own row. */
    @Enumerated(EnumType.STRING)
    @Column(name = "consent_state", insertable = false, updatable = false)
    private @Nullable ConsentState consentState;

    protected Signature() {}

    Signature(InvolvementRecord record, Practitioner signer, Capacity capacity, LocalDate signedOn) {
        this.record = record;
        this.childId = record.getChild().getId();
        this.practitionerId = signer.getId();
        this.capacity = capacity;
        this.signedOn = signedOn;
        this.attempt = record.getAttempt();
        this.name = signer.getName();
        this.kind = signer.getKind();
        Registration registration = signer.getRegistration();
        this.hcpcNumber = registration.number();
        this.hcpcModality = registration.modality();
        this.hcpcStatus = registration.status();
        this.hcpcExpiresOn = registration.expiresOn();
    }

    public InvolvementRecord getRecord() {
        return record;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public int getAttempt() {
        return attempt;
    }

    public String getName() {
        return name;
    }

    public PractitionerKind getKind() {
        return kind;
    }

    /** Where consent to the work stood when they signed; null where nobody was asked for it. */
    public @Nullable ConsentState getConsentState() {
        return consentState;
    }

    /** Null for one who is not on the register. */
    public @Nullable String getHcpcNumber() {
        return hcpcNumber;
    }

    /** Whether the register had them as an educational psychologist on the day. */
    public boolean isRegistered() {
        return registration().isEducationalPsychologistOn(signedOn);
    }

    /** The title that the register allowed them on the day. */
    public String title() {
        return registration().title(kind, signedOn);
    }

    private Registration registration() {
        return new Registration(hcpcNumber, hcpcModality, hcpcStatus, hcpcExpiresOn);
    }
}
