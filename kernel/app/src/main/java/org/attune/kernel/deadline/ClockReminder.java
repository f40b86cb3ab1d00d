package org.attune.kernel.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** That a deadline is near, or past. The database makes it, once for each step. */
@Entity
@Table(name = "deadline_reminder", schema = "attune")
public class ClockReminder extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deadline_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Clock clock;

    @Column(name = "child_id", updatable = false)
    private @Nullable UUID childId;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "days", updatable = false)
    private int days;

    protected ClockReminder() {}

    Clock clock() {
        return clock;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int days() {
        return days;
    }
}
