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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
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

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    /** The database works it out, from the date above and the 16th birthday. */
    @Column(name = "ends_on", insertable = false, updatable = false)
    private @Nullable LocalDate endsOn;

    @Column(name = "answers_from")
    private @Nullable Instant answersFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable EndReason endReason;

    protected Consent() {}

    Consent(UUID childId, UUID requestId, ConsentWording wording) {
        this.childId = childId;
        this.requestId = requestId;
        this.wording = wording;
        this.purpose = wording.getPurpose();
    }

    /**
     * Takes the state that the answers lead to, and the particulars of the one that counts.
     *
     * @param at when it came to that
     * @param until the last day of a consent that is given; null for no such day
     */
    void become(ConsentState next, ConsentAnswer counts, Instant at, @Nullable LocalDate until) {
        if (next == ConsentState.GIVEN && state != ConsentState.GIVEN) {
            givenAt = at;
            endedAt = null;
            endReason = null;
            validUntil = until;
        } else if (next != ConsentState.GIVEN && state == ConsentState.GIVEN) {
            endedAt = at;
            endReason = EndReason.WITHDRAWN;
        }
        state = next;
        contactId = counts.getContactId();
        giver = counts.getGiver();
        giverName = counts.getName();
        method = counts.getMethod();
        answeredAt = counts.getAnsweredAt();
        documentId = counts.getDocumentId();
        witnessNote = counts.getWitnessNote();
    }

    /**
     * It ends though nobody withdrew it. What was answered before counts no more.
     *
     * @param at the moment from which it is no longer live
     */
    void expire(EndReason why, Instant at) {
        state = ConsentState.EXPIRED;
        endReason = why;
        endedAt = at;
        answersFrom = at;
    }

    /** Why it ended; withdrawn where nothing else is known. */
    EndReason why() {
        return endReason == null ? EndReason.WITHDRAWN : endReason;
    }

    /** What was answered is nobody's to answer any more: whoever decides now is waited for. */
    void askAnew() {
        state = ConsentState.REQUESTED;
        contactId = null;
        giver = null;
        giverName = null;
        method = null;
        answeredAt = null;
        documentId = null;
        witnessNote = null;
    }

    /** Its last day has passed. */
    void expireOverdue() {
        LocalDate last = Objects.requireNonNull(endsOn);
        expire(
                last.equals(validUntil) ? EndReason.DATE : EndReason.CAME_OF_AGE,
                last.plusDays(1).atStartOfDay(London.ZONE).toInstant());
    }

    /** Given, and its last day has not passed, whether or not the job that notes the end has run. */
    boolean isLive(LocalDate today) {
        return state == ConsentState.GIVEN && (endsOn == null || !endsOn.isBefore(today));
    }

    /** Whether it was given on that day, though it may have ended since. */
    boolean wasLiveOn(LocalDate day) {
        if (givenAt == null || day.isBefore(LocalDate.ofInstant(givenAt, London.ZONE))) {
            return false;
        }
        return endedAt == null
                ? state == ConsentState.GIVEN && endsOn != null && !day.isAfter(endsOn)
                : day.isBefore(LocalDate.ofInstant(endedAt, London.ZONE));
    }

    /** Given once, and its last day has passed. */
    boolean isOverdue(LocalDate today) {
        return state == ConsentState.GIVEN && !isLive(today);
    }

    /** Where it stands on this day, for people to read. */
    public ConsentState stateOn(LocalDate today) {
        return isOverdue(today) ? ConsentState.EXPIRED : state;
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

    public @Nullable Giver getGiver() {
        return giver;
    }

    @Nullable UUID getContactId() {
        return contactId;
    }

    @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    @Nullable Instant getAnswersFrom() {
        return answersFrom;
    }

    public @Nullable EndReason getEndReason() {
        return endReason;
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
