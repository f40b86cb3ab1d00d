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
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** What the Virtual School's time is planned for. It names no child. */
@Entity(name = "VirtualSchoolWork")
@Table(name = "work", schema = "plugin_virtual_school")
public class Work extends OfYear {

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UseKind kind;

    @Column(name = "title")
    private String title = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "planned_for")
    private LocalDate plannedFor;

    @Column(name = "planned_minutes")
    private int plannedMinutes;

    @Column(name = "open_minutes")
    private int openMinutes;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WorkState state = WorkState.OPEN;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Work() {}

    Work(LedgerPeriod period, UUID accountId, UseKind kind, String title, UUID submissionId) {
        super(period);
        this.accountId = accountId;
        this.kind = kind;
        this.title = title;
        this.submissionId = submissionId;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public UseKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    public int getOpenMinutes() {
        return openMinutes;
    }

    public @Nullable UUID getReservationId() {
        return reservationId;
    }

    public WorkState getState() {
        return state;
    }

    public String getOutcome() {
        return outcome;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isOpen() {
        return state == WorkState.OPEN;
    }

    void plan(Practitioner by, LocalDate on, int minutes) {
        practitioner = by;
        plannedFor = on;
        plannedMinutes = minutes;
    }

    /** What is planned still, and the booking that keeps it. */
    void reserve(int minutes, @Nullable UUID reservation) {
        openMinutes = minutes;
        reservationId = reservation;
    }

    void end(WorkState as, String because, LocalDate on) {
        state = as;
        outcome = because;
        endedOn = on;
    }
}
