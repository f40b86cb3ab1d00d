package org.attune.api.casework;

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
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/**
 * Something that was done in an involvement, and how long it took.
 */
@Entity
@Table(name = "activity", schema = "attune")
public class Activity extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ActivityKind kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "note")
    private String note = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "involvement_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Involvement involvement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    /** @return what kind of work it was */
    public ActivityKind getKind() {
        return kind;
    }

    /** @param kind what kind of work it was */
    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    /** @return the day it was done */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** @param doneOn the day it was done */
    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    /** @return how long it took, in minutes */
    public int getMinutes() {
        return minutes;
    }

    /** @param minutes how long it took, in minutes */
    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** @return a note for the case; may be empty */
    public String getNote() {
        return note;
    }

    /** @param note a note for the case; may be empty */
    public void setNote(String note) {
        this.note = note;
    }

    /** @return the number of the form that recorded it: the same form twice makes one activity */
    public UUID getSubmissionId() {
        return submissionId;
    }

    /** @param submissionId the number of the form that recorded it: the same form twice makes one activity */
    public void setSubmissionId(UUID submissionId) {
        this.submissionId = submissionId;
    }

    /** @return whom it was about */
    public Child getChild() {
        return child;
    }

    /** @param child whom it was about */
    public void setChild(Child child) {
        this.child = child;
    }

    /** @return the work it is part of */
    public Involvement getInvolvement() {
        return involvement;
    }

    /** @param involvement the work it is part of */
    public void setInvolvement(Involvement involvement) {
        this.involvement = involvement;
    }

    /** @return who did it */
    public Practitioner getPractitioner() {
        return practitioner;
    }

    /** @param practitioner who did it */
    public void setPractitioner(Practitioner practitioner) {
        this.practitioner = practitioner;
    }
}
