package org.attune.kernel.workload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Some days or half a day on which somebody is away. */
@Entity
@Table(name = "staff_leave", schema = "attune")
public class Leave extends TenantEntity {

    @Column(name = "practitioner_id", updatable = false)
    private UUID practitionerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LeaveKind kind = LeaveKind.ANNUAL;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private LeavePart part = LeavePart.WHOLE;

    protected Leave() {}

    Leave(UUID practitionerId, LeaveKind kind, LeaveDays days) {
        this.practitionerId = practitionerId;
        change(kind, days);
    }

    final void change(LeaveKind why, LeaveDays days) {
        kind = why;
        firstDay = days.first();
        lastDay = days.last();
        part = days.part();
    }

    UUID practitionerId() {
        return practitionerId;
    }

    LeaveKind kind() {
        return kind;
    }

    LeaveDays days() {
        return new LeaveDays(firstDay, lastDay, part);
    }
}
