package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** Time that somebody worked for the Virtual School, and its charge. */
@Entity(name = "VirtualSchoolWorked")
@Table(name = "worked", schema = "plugin_virtual_school")
public class Worked extends TenantEntity {

    @Column(name = "work_id")
    private UUID workId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "what")
    private String what = "";

    @Column(name = "charge_id")
    private UUID chargeId;

    @Column(name = "taken_back_on")
    private @Nullable LocalDate takenBackOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Worked() {}

    Worked(
            UUID workId,
            Practitioner practitioner,
            LocalDate day,
            int minutes,
            String what,
            UUID chargeId,
            UUID submissionId) {
        this.workId = workId;
        this.practitioner = practitioner;
        this.day = day;
        this.minutes = minutes;
        this.what = what;
        this.chargeId = chargeId;
        this.submissionId = submissionId;
    }

    public UUID getWorkId() {
        return workId;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getWhat() {
        return what;
    }

    public UUID getChargeId() {
        return chargeId;
    }

    public @Nullable LocalDate getTakenBackOn() {
        return takenBackOn;
    }

    void takeBack(LocalDate on) {
        takenBackOn = on;
    }
}
