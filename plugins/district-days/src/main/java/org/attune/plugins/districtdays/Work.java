package org.attune.plugins.districtdays;

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
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** A piece of work that a district's days are planned for. */
@Entity(name = "DistrictDaysWork")
@Table(name = "work", schema = "plugin_district_days")
public class Work extends YearOfDistrict {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "priority_id")
    private @Nullable UUID priorityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WorkKind kind;

    @Column(name = "title")
    private String title = "";

    @Column(name = "note")
    private String note = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner practitioner;

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

    Work(UUID districtId, LedgerPeriod period, UUID accountId, int minutes, UUID submissionId) {
        super(districtId, period);
        this.accountId = accountId;
        this.plannedMinutes = minutes;
        this.submissionId = submissionId;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public @Nullable UUID getPriorityId() {
        return priorityId;
    }

    public WorkKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getNote() {
        return note;
    }

    public @Nullable Setting getSetting() {
        return setting;
    }

    public @Nullable Practitioner getPractitioner() {
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

    void say(WorkPlan plan, @Nullable Setting at, @Nullable Practitioner lead) {
        kind = plan.kindOr(WorkKind.OTHER);
        title = plan.titleWords();
        note = plan.noteWords();
        priorityId = plan.priorityId();
        plannedFor = plan.plannedForOr(plannedFor);
        setting = at;
        practitioner = lead;
    }

    /** What is planned still, and the booking that keeps it. */
    void reserve(int minutes, @Nullable UUID reservation) {
        openMinutes = minutes;
        reservationId = reservation;
    }

    void planned(int minutes) {
        plannedMinutes = minutes;
    }

    void end(WorkState as, String because, LocalDate on) {
        state = as;
        outcome = because;
        endedOn = on;
    }
}
