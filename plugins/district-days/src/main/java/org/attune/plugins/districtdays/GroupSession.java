package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** A meeting of a Multi-Family Group. */
@Entity(name = "DistrictDaysGroupSession")
@Table(name = "group_session", schema = "plugin_district_days")
public class GroupSession extends TenantEntity {

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "what")
    private String what = "";

    @Column(name = "worked_id")
    private UUID workedId;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected GroupSession() {}

    GroupSession(UUID groupId, LocalDate day, String what, UUID workedId, UUID submissionId) {
        this.groupId = groupId;
        this.day = day;
        this.what = what;
        this.workedId = workedId;
        this.submissionId = submissionId;
    }

    public UUID getGroupId() {
        return groupId;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getWhat() {
        return what;
    }

    public UUID getWorkedId() {
        return workedId;
    }
}
