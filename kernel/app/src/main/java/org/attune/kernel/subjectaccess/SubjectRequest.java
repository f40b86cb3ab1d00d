package org.attune.kernel.subjectaccess;

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

/** Somebody's request for a copy of a child's record (UK GDPR, article 15), and where it stands. */
@Entity
@Table(name = "subject_request", schema = "attune")
public class SubjectRequest extends TenantEntity {

    /** Article 12(3). */
    private static final int MONTHS = 1;

    private static final int MORE_MONTHS = 2;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "asked_by", updatable = false)
    private String askedBy = "";

    @Column(name = "relation", updatable = false)
    private String relation = "";

    @Column(name = "identity_check", updatable = false)
    private String identityCheck = "";

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "extended_because")
    private @Nullable String extendedBecause;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SubjectRequestState state = SubjectRequestState.READING;

    @Column(name = "note")
    private String note = "";

    @Column(name = "proposed_by", insertable = false, updatable = false)
    private @Nullable UUID proposedBy;

    @Column(name = "released_by", insertable = false, updatable = false)
    private @Nullable UUID releasedBy;

    @Column(name = "released_at", insertable = false, updatable = false)
    private @Nullable Instant releasedAt;

    @Column(name = "pdf_id")
    private @Nullable UUID pdfId;

    @Column(name = "json_id")
    private @Nullable UUID jsonId;

    protected SubjectRequest() {}

    SubjectRequest(UUID childId, SubjectRequestEntry entry, LocalDate receivedOn) {
        this.childId = childId;
        this.askedBy = entry.askedBy();
        this.relation = entry.relation();
        this.identityCheck = entry.identityCheck();
        this.receivedOn = receivedOn;
        this.dueOn = receivedOn.plusMonths(MONTHS);
    }

    /** Two months more, once: those who ask are told, and why. */
    void extend(String because) {
        extendedBecause = because;
        dueOn = receivedOn.plusMonths(MONTHS + MORE_MONTHS);
    }

    void propose() {
        state = SubjectRequestState.READY;
        note = "";
    }

    void sendBack(String why) {
        state = SubjectRequestState.READING;
        note = why;
    }

    void stop(String why) {
        state = SubjectRequestState.STOPPED;
        note = why;
    }

    void release(UUID pdf, UUID json) {
        state = SubjectRequestState.RELEASED;
        pdfId = pdf;
        jsonId = json;
        note = "";
    }

    public UUID getChildId() {
        return childId;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public String getRelation() {
        return relation;
    }

    public String getIdentityCheck() {
        return identityCheck;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public @Nullable String getExtendedBecause() {
        return extendedBecause;
    }

    public SubjectRequestState getState() {
        return state;
    }

    public String getNote() {
        return note;
    }

    public @Nullable UUID getProposedBy() {
        return proposedBy;
    }

    public @Nullable UUID getReleasedBy() {
        return releasedBy;
    }

    public @Nullable Instant getReleasedAt() {
        return releasedAt;
    }

    public @Nullable UUID getPdfId() {
        return pdfId;
    }

    public @Nullable UUID getJsonId() {
        return jsonId;
    }
}
