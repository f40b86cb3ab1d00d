package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Consent to one purpose, asked for with one request. Its state follows from the answers ({@link ConsentOutcome}). */
@Entity
@Table(name = "consent", schema = "attune")
public class Consent extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "purpose", updatable = false)
    private String purpose = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "wording_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private ConsentWording wording;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ConsentState state = ConsentState.REQUESTED;

    @Column(name = "contact_id")
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    @Column(name = "giver")
    private @Nullable Giver giver;

    @Column(name = "giver_name")
    private @Nullable String giverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private @Nullable ConsentMethod method;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "witness_note")
    private @Nullable String witnessNote;

    protected Consent() {}

    Consent(UUID childId, UUID requestId, ConsentWording wording) {
        this.childId = childId;
        this.requestId = requestId;
        this.wording = wording;
        this.purpose = wording.getPurpose();
    }

    /** Takes the state that the answers lead to, and the particulars of the one that counts. */
    void become(ConsentState next, ConsentAnswer counts) {
        if (next == ConsentState.GIVEN && state != ConsentState.GIVEN) {
            givenAt = counts.getAnsweredAt();
            endedAt = null;
        } else if (next != ConsentState.GIVEN && state == ConsentState.GIVEN) {
            endedAt = counts.getAnsweredAt();
        }
        state = next;
        contactId = counts.getContactId();
        giver = Giver.PARENT;
        giverName = counts.getName();
        method = counts.getMethod();
        answeredAt = counts.getAnsweredAt();
        documentId = counts.getDocumentId();
        witnessNote = counts.getWitnessNote();
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getRequestId() {
        return requestId;
    }

    public String getPurpose() {
        return purpose;
    }

    public ConsentWording getWording() {
        return wording;
    }

    public ConsentState getState() {
        return state;
    }

    public @Nullable String getGiverName() {
        return giverName;
    }

    public @Nullable ConsentMethod getMethod() {
        return method;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    @Nullable Instant getGivenAt() {
        return givenAt;
    }

    @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    public @Nullable String getWitnessNote() {
        return witnessNote;
    }
}
