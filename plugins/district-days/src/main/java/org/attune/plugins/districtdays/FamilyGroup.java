package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** A Multi-Family Group in a school: how a piece of the district's work is delivered. */
@Entity(name = "DistrictDaysFamilyGroup")
@Table(name = "family_group", schema = "plugin_district_days")
public class FamilyGroup extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "work_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Work work;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "measure")
    private String measure = "";

    @Column(name = "highest")
    private int highest;

    @Column(name = "lower_is_better")
    private boolean lowerIsBetter;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected FamilyGroup() {}

    FamilyGroup(Work work, Setting setting, String staff, UUID submissionId) {
        this.work = work;
        this.setting = setting;
        this.staff = staff;
        this.submissionId = submissionId;
    }

    void measuredBy(String words, int upTo, boolean lower) {
        measure = words;
        highest = upTo;
        lowerIsBetter = lower;
    }

    public Work getWork() {
        return work;
    }

    public Setting getSetting() {
        return setting;
    }

    public String getStaff() {
        return staff;
    }

    public String getMeasure() {
        return measure;
    }

    public int getHighest() {
        return highest;
    }

    public boolean isLowerIsBetter() {
        return lowerIsBetter;
    }
}
