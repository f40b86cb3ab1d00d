package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.casework.ActivityKind;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** For what a part of a setting's hours is meant. It names no child. */
@Entity(name = "TradedHoursNeed")
@Table(name = "planned_need", schema = "plugin_traded_hours")
public class Need extends TenantEntity {

    @Column(name = "setting_id", updatable = false)
    private UUID settingId;

    @Column(name = "academic_year", updatable = false)
    private int academicYear;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "term", updatable = false)
    private Term term;

    @Column(name = "title", updatable = false)
    private String title = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ActivityKind kind;

    @Column(name = "planned_minutes", updatable = false)
    private int plannedMinutes;

    @Column(name = "open_minutes")
    private int openMinutes;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NeedState state = NeedState.OPEN;

    @Column(name = "planned_on", updatable = false)
    private LocalDate plannedOn;

    @Column(name = "planned_name", updatable = false)
    private String plannedName = "";

    @Column(name = "ended_because")
    private String endedBecause = "";

    @Column(name = "ended_name")
    private String endedName = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Need() {}

    Need(UUID settingId, AcademicYear year, UUID accountId, Term term, String title, ActivityKind kind, int minutes) {
        this.settingId = settingId;
        this.academicYear = year.start();
        this.accountId = accountId;
        this.term = term;
        this.title = title;
        this.kind = kind;
        this.plannedMinutes = minutes;
        this.openMinutes = minutes;
    }

    void planned(UUID reservation, String by, LocalDate on, UUID submission) {
        reservationId = reservation;
        plannedName = by;
        plannedOn = on;
        submissionId = submission;
    }

    /** Work used some of it. */
    void left(int minutes, @Nullable UUID reservation) {
        openMinutes = minutes;
        reservationId = reservation;
        if (minutes == 0) {
            state = NeedState.DONE;
        }
    }

    void dropped(String by, String because) {
        openMinutes = 0;
        reservationId = null;
        state = NeedState.DROPPED;
        endedName = by;
        endedBecause = because;
    }

    public UUID getSettingId() {
        return settingId;
    }

    public AcademicYear getYear() {
        return new AcademicYear(academicYear);
    }

    public UUID getAccountId() {
        return accountId;
    }

    public Term getTerm() {
        return term;
    }

    public String getTitle() {
        return title;
    }

    public ActivityKind getKind() {
        return kind;
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

    public NeedState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == NeedState.OPEN;
    }

    public String getPlannedFigure() {
        return Hours.figure(plannedMinutes);
    }

    public String getOpenFigure() {
        return Hours.figure(openMinutes);
    }

    /** Who planned it and when; and who gave the rest back, and why. */
    public String getAbout() {
        return plannedName + ", " + London.wordsOrNothing(plannedOn)
                + (endedName.isEmpty() ? "" : ". Given back by " + endedName + ": " + endedBecause);
    }
}
