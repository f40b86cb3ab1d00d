package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** How people who gave different answers, or a court for them, settled it. */
@Entity
@Table(name = "consent_resolution", schema = "attune")
public class ConsentResolution extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "consent_id", updatable = false)
    private UUID consentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", updatable = false)
    private ResolutionBasis basis = ResolutionBasis.OTHER;

    @Column(name = "agreed", updatable = false)
    private boolean agreed;

    @Column(name = "decisive_contact_id", updatable = false)
    private @Nullable UUID decisiveContactId;

    @Column(name = "note", updatable = false)
    private String note = "";

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID documentId;

    @Column(name = "resolved_on", updatable = false)
    private LocalDate resolvedOn;

    @Column(name = "resolved_by", updatable = false)
    private String resolvedBy = "";

    @Column(name = "resolved_at", updatable = false)
    private Instant resolvedAt = Instant.EPOCH;

    protected ConsentResolution() {}

    ConsentResolution(
            UUID childId, UUID consentId, Settlement settlement, String by, @Nullable UUID documentId, Instant now) {
        this.childId = childId;
        this.consentId = consentId;
        this.basis = settlement.basis();
        this.agreed = settlement.agreed();
        this.decisiveContactId = settlement.decisive();
        this.note = settlement.note();
        this.resolvedOn = settlement.on();
        this.resolvedBy = by;
        this.documentId = documentId;
        this.resolvedAt = now;
    }

    UUID getConsentId() {
        return consentId;
    }

    public ResolutionBasis getBasis() {
        return basis;
    }

    public boolean isAgreed() {
        return agreed;
    }

    @Nullable UUID getDecisiveContactId() {
        return decisiveContactId;
    }

    public String getNote() {
        return note;
    }

    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    public LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public String getResolvedBy() {
        return resolvedBy;
    }

    Instant getResolvedAt() {
        return resolvedAt;
    }
}
