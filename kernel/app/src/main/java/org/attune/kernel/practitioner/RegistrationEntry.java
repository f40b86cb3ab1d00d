package org.attune.kernel.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.Registration;
import org.jspecify.annotations.Nullable;

/** What the register says of somebody from a day on. Never changed or removed; a later one takes its place. */
@Entity
@Table(name = "registration_entry", schema = "attune")
public class RegistrationEntry extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "hcpc_number")
    private @Nullable String number;

    @Column(name = "modality")
    private @Nullable String modality;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HcpcStatus status;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "note")
    private String note;

    /** The database's clock and the database's word. */
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private @Nullable Instant recordedAt;

    @Column(name = "recorded_by_name", insertable = false, updatable = false)
    private @Nullable String recordedBy;

    protected RegistrationEntry() {}

    RegistrationEntry(Practitioner practitioner, Registration said, LocalDate since, String note) {
        this.practitioner = practitioner;
        this.since = since;
        this.number = said.number();
        this.modality = said.modality();
        this.status = said.status();
        this.expiresOn = said.expiresOn();
        this.note = note;
    }

    Registration said() {
        return new Registration(number, modality, status, expiresOn);
    }

    LocalDate since() {
        return since;
    }

    String note() {
        return note;
    }

    @Nullable Instant recordedAt() {
        return recordedAt;
    }

    @Nullable String recordedBy() {
        return recordedBy;
    }
}
