package org.attune.plugins.criticalincidents;

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

/** What anybody of the service may know of an incident: that it is, how severe, and how soon it was answered. */
@Entity(name = "CriticalIncidentsIncident")
@Table(name = "incident", schema = "plugin_critical_incidents")
public class Incident extends TenantEntity {

    @Column(name = "year")
    private int year;

    @Column(name = "number", insertable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity")
    private Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private IncidentState state;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "respond_by")
    private Instant respondBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "cleared_on")
    private @Nullable LocalDate clearedOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Incident() {}

    public int getYear() {
        return year;
    }

    public int getNumber() {
        return number;
    }

    public Severity getSeverity() {
        return severity;
    }

    public IncidentState getState() {
        return state;
    }

    public Instant getCalledAt() {
        return calledAt;
    }

    public Instant getRespondBy() {
        return respondBy;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    public @Nullable LocalDate getClearedOn() {
        return clearedOn;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }

    Incident(Severity severity, Instant calledAt, Instant respondBy, UUID submissionId) {
        this.year = Moments.day(calledAt).getYear();
        this.severity = severity;
        this.state = IncidentState.OPEN;
        this.calledAt = calledAt;
        this.respondBy = respondBy;
        this.submissionId = submissionId;
    }

    /** For example "CI 2026-7". */
    public String reference() {
        return "CI " + year + "-" + number;
    }

    public boolean isOpen() {
        return state == IncidentState.OPEN;
    }

    void change(Severity now, Instant respondNowBy) {
        severity = now;
        respondBy = respondNowBy;
    }

    /** The caller was rung back. The first time counts. */
    void answered(Instant at) {
        if (answeredAt == null) {
            answeredAt = at;
        }
    }

    void close(Instant at) {
        state = IncidentState.CLOSED;
        closedAt = at;
    }

    void reopen() {
        state = IncidentState.OPEN;
        closedAt = null;
    }

    void cleared(LocalDate on) {
        clearedOn = on;
    }
}
