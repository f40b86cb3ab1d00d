package org.attune.kernel.request;

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
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** A setting asks the service to become involved with a child. */
@Entity
@Table(name = "request", schema = "attune")
public class RequestForInvolvement extends TenantEntity {

    /** The draft that it was typed in: the same draft sent twice makes one request. */
    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "raised_by", updatable = false)
    private UUID raisedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state = RequestState.SENT;

    @Column(name = "concern")
    private String concern = "";

    @Column(name = "tried_universal")
    private String triedUniversal = "";

    @Column(name = "tried_targeted")
    private String triedTargeted = "";

    @Column(name = "tried_personalised")
    private String triedPersonalised = "";

    @Column(name = "hoped")
    private String hoped = "";

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decline_reason")
    private @Nullable String declineReason;

    protected RequestForInvolvement() {}

    RequestForInvolvement(
            UUID submissionId, Child child, Setting setting, UUID raisedBy, RequestAnswers answers, Instant now) {
        this.submissionId = submissionId;
        this.child = child;
        this.setting = setting;
        this.raisedBy = raisedBy;
        this.sentAt = now;
        concern = answers.concern();
        triedUniversal = answers.triedUniversal();
        triedTargeted = answers.triedTargeted();
        triedPersonalised = answers.triedPersonalised();
        hoped = answers.hoped();
    }

    void accept(UUID by, Instant now) {
        state = RequestState.ACCEPTED;
        decidedBy = by;
        decidedAt = now;
    }

    void decline(UUID by, String reason, Instant now) {
        state = RequestState.DECLINED;
        decidedBy = by;
        declineReason = reason;
        decidedAt = now;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }

    public Child getChild() {
        return child;
    }

    public Setting getSetting() {
        return setting;
    }

    public UUID getRaisedBy() {
        return raisedBy;
    }

    public RequestState getState() {
        return state;
    }

    /** Why, what was tried, what is hoped for. */
    public RequestAnswers answers() {
        return new RequestAnswers(concern, triedUniversal, triedTargeted, triedPersonalised, hoped);
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public @Nullable UUID getDecidedBy() {
        return decidedBy;
    }

    public @Nullable String getDeclineReason() {
        return declineReason;
    }
}
