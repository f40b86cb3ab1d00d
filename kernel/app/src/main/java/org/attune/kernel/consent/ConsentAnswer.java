package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What one person answered to one purpose, once. A change of mind is another answer. */
@Entity
@Table(name = "consent_answer", schema = "attune")
public class ConsentAnswer extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "consent_id", updatable = false)
    private UUID consentId;

    @Column(name = "contact_id", updatable = false)
    private UUID contactId;

    @Column(name = "name", updatable = false)
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "giver", updatable = false)
    private Giver giver = Giver.PARENT;

    @Column(name = "agreed", updatable = false)
    private boolean agreed;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", updatable = false)
    private ConsentMethod method = ConsentMethod.ONLINE;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt = Instant.EPOCH;

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID documentId;

    @Column(name = "witness_note", updatable = false)
    private @Nullable String witnessNote;

    @Column(name = "taken_by", updatable = false)
    private @Nullable String takenBy;

    /** What they typed to sign it online. */
    @Column(name = "signed_as", updatable = false)
    private @Nullable String signedAs;

    protected ConsentAnswer() {}

    ConsentAnswer(Consent consent, Person person, Giver giver, boolean agreed, Evidence evidence) {
        this(consent.getChildId(), consent.getId(), person.id(), person.name(), giver, agreed, evidence);
    }

    ConsentAnswer(
            UUID childId, UUID consentId, UUID contactId, String name, Giver giver, boolean agreed, Evidence evidence) {
        this.childId = childId;
        this.consentId = consentId;
        this.contactId = contactId;
        this.name = name;
        this.giver = giver;
        this.agreed = agreed;
        this.method = evidence.method();
        this.answeredAt = evidence.answeredAt();
        this.documentId = evidence.documentId();
        this.witnessNote = evidence.note();
        this.takenBy = evidence.takenBy();
        this.signedAs = evidence.signedAs();
    }

    UUID getChildId() {
        return childId;
    }

    UUID getConsentId() {
        return consentId;
    }

    UUID getContactId() {
        return contactId;
    }

    String getName() {
        return name;
    }

    Giver getGiver() {
        return giver;
    }

    boolean isAgreed() {
        return agreed;
    }

    ConsentMethod getMethod() {
        return method;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }

    @Nullable UUID getDocumentId() {
        return documentId;
    }

    @Nullable String getSignedAs() {
        return signedAs;
    }

    @Nullable String getTakenBy() {
        return takenBy;
    }

    @Nullable String getWitnessNote() {
        return witnessNote;
    }
}
