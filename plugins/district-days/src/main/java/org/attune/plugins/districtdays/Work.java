package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;
import org.attune.api.work.PlannedWork;
import org.jspecify.annotations.Nullable;

/** A piece of work that a district's days are planned for. */
@Entity(name = "DistrictDaysWork")
@Table(name = "work", schema = "plugin_district_days")
public class Work extends PlannedWork {

    @Column(name = "district_id")
    private UUID districtId;

    @Column(name = "priority_id")
    private @Nullable UUID priorityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WorkKind kind;

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

    protected Work() {}

    Work(UUID districtId, LedgerAccount account, UUID submissionId) {
        super(account, submissionId);
        this.districtId = districtId;
    }

    void say(WorkPlan plan, @Nullable Setting at, @Nullable Practitioner lead) {
        describe(plan.titleWords(), plan.plannedForOr(getPlannedFor()));
        kind = plan.kindOr(WorkKind.OTHER);
        note = plan.noteWords();
        priorityId = plan.priorityId();
        setting = at;
        practitioner = lead;
    }

    public UUID getDistrictId() {
        return districtId;
    }

    public @Nullable UUID getPriorityId() {
        return priorityId;
    }

    public WorkKind getKind() {
        return kind;
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

    @Override
    public String words() {
        return kind.words() + ", " + getTitle();
    }
}
