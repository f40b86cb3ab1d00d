package org.attune.plugins.criticalincidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Time that somebody spent on an incident. */
@Entity(name = "CriticalIncidentsTimeSpent")
@Table(name = "time_spent", schema = "plugin_critical_incidents")
public class TimeSpent extends TenantEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "name")
    private String name = "";

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "minutes")
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WorkKind kind;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected TimeSpent() {}

    TimeSpent(
            UUID incidentId,
            UUID accountId,
            String name,
            LocalDate day,
            int minutes,
            WorkKind kind,
            UUID submissionId) {
        this.incidentId = incidentId;
        this.accountId = accountId;
        this.name = name;
        this.day = day;
        this.minutes = minutes;
        this.kind = kind;
        this.submissionId = submissionId;
    }

    public UUID getIncidentId() {
        return incidentId;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getMinutes() {
        return minutes;
    }

    public WorkKind getKind() {
        return kind;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }
}
