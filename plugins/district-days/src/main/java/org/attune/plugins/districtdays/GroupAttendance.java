package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** That a family came to a meeting. */
@Entity(name = "DistrictDaysGroupAttendance")
@Table(name = "group_attendance", schema = "plugin_district_days")
public class GroupAttendance extends TenantEntity {

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "family_id")
    private UUID familyId;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    @Column(name = "day")
    private LocalDate day;

    protected GroupAttendance() {}

    GroupAttendance(GroupSession session, GroupFamily family) {
        Child child = family.getChild();
        this.sessionId = session.getId();
        this.familyId = family.getId();
        this.childId = child == null ? null : child.getId();
        this.day = session.getDay();
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getFamilyId() {
        return familyId;
    }
}
