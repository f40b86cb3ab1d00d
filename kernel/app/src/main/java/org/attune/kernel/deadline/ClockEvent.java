package org.attune.kernel.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.deadline.Because;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A line of a clock's history. */
@Entity
@Table(name = "deadline_event", schema = "attune")
public class ClockEvent extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private @Nullable UUID childId;

    @Column(name = "deadline_id", updatable = false)
    private UUID deadlineId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ClockEventKind kind = ClockEventKind.STARTED;

    @Column(name = "on_day", updatable = false)
    private LocalDate happenedOn;

    @Column(name = "reason", updatable = false)
    private String reason = "";

    @Column(name = "ground", updatable = false)
    private String ground = "";

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID documentId;

    @Column(name = "due_before", updatable = false)
    private @Nullable LocalDate dueBefore;

    @Column(name = "due_after", updatable = false)
    private @Nullable LocalDate dueAfter;

    @Column(name = "by_name", updatable = false)
    private String byName = "";

    protected ClockEvent() {}

    ClockEvent(Clock clock, ClockEventKind kind, LocalDate on, @Nullable LocalDate dueBefore, String byName) {
        this.childId = clock.childId();
        this.deadlineId = clock.getId();
        this.kind = kind;
        this.happenedOn = on;
        this.dueBefore = dueBefore;
        this.dueAfter = clock.dueOn();
        this.byName = byName;
    }

    ClockEvent because(Because because) {
        reason = because.reason();
        ground = because.ground() == null ? "" : because.ground();
        documentId = because.documentId();
        return this;
    }

    UUID deadlineId() {
        return deadlineId;
    }

    ClockEventKind kind() {
        return kind;
    }

    LocalDate on() {
        return happenedOn;
    }

    String reason() {
        return reason;
    }

    String ground() {
        return ground;
    }

    @Nullable UUID documentId() {
        return documentId;
    }

    @Nullable LocalDate dueBefore() {
        return dueBefore;
    }

    @Nullable LocalDate dueAfter() {
        return dueAfter;
    }

    String byName() {
        return byName;
    }
}
