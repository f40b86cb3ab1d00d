package org.attune.plugins.virtualschool;

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
import org.jspecify.annotations.Nullable;

/** A consultation about a child with an adult around them: who asked and why they may, what was asked, when it is, what was agreed. */
@Entity(name = "VirtualSchoolConsultation")
@Table(name = "consultation", schema = "plugin_virtual_school")
public class Consultation extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ep_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner ep;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "asker")
    private ConsultationAsker asker;

    @Column(name = "asker_name")
    private String askerName = "";

    @Column(name = "asker_contact")
    private String askerContact = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "eligible")
    private ConsultationReason eligible;

    @Column(name = "eligible_note")
    private String eligibleNote = "";

    @Column(name = "question")
    private String question = "";

    @Column(name = "agreed_by")
    private String agreedBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_as")
    private ConsultationAgreement agreedAs;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "session_id")
    private @Nullable UUID sessionId;

    @Column(name = "booking_id")
    private @Nullable UUID bookingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ConsultationState state = ConsultationState.WAITING;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "discussed")
    private String discussed = "";

    @Column(name = "worked_id")
    private @Nullable UUID workedId;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_because")
    private String endedBecause = "";

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Consultation() {}

    Consultation(Child child, LocalDate askedOn, @Nullable UUID recordedBy, UUID submissionId) {
        this.child = child;
        this.askedOn = askedOn;
        this.recordedBy = recordedBy;
        this.submissionId = submissionId;
    }

    void from(ConsultationAsker kind, String name, String contact) {
        asker = kind;
        askerName = name;
        askerContact = contact;
    }

    void about(ConsultationReason reason, String note, String what) {
        eligible = reason;
        eligibleNote = note;
        question = what;
    }

    void agreed(String by, ConsultationAgreement as, LocalDate on) {
        agreedBy = by;
        agreedAs = as;
        agreedOn = on;
    }

    void book(UUID session, Practitioner with) {
        sessionId = session;
        ep = with;
        state = ConsultationState.BOOKED;
    }

    void booked(UUID booking) {
        bookingId = booking;
    }

    /** It has no time any more, and waits for another. */
    void unbook() {
        sessionId = null;
        bookingId = null;
        ep = null;
        state = ConsultationState.WAITING;
    }

    void hold(Practitioner by, LocalDate on, String what, @Nullable UUID worked) {
        ep = by;
        heldOn = on;
        discussed = what;
        workedId = worked;
        state = ConsultationState.HELD;
    }

    void end(String because, LocalDate on) {
        state = ConsultationState.ENDED;
        endedBecause = because;
        endedOn = on;
    }

    public Child getChild() {
        return child;
    }

    public @Nullable Practitioner getEp() {
        return ep;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public ConsultationAsker getAsker() {
        return asker;
    }

    public String getAskerName() {
        return askerName;
    }

    public String getAskerContact() {
        return askerContact;
    }

    public ConsultationReason getEligible() {
        return eligible;
    }

    public String getEligibleNote() {
        return eligibleNote;
    }

    public String getQuestion() {
        return question;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public ConsultationAgreement getAgreedAs() {
        return agreedAs;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public @Nullable UUID getSessionId() {
        return sessionId;
    }

    public @Nullable UUID getBookingId() {
        return bookingId;
    }

    public ConsultationState getState() {
        return state;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public String getDiscussed() {
        return discussed;
    }

    public @Nullable UUID getWorkedId() {
        return workedId;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public String getEndedBecause() {
        return endedBecause;
    }

    public @Nullable UUID getRecordedBy() {
        return recordedBy;
    }
}
