package org.attune.kernel.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.Deadline;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.deadline.DeadlineSubject;
import org.attune.api.deadline.TimeLimit;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** A clock that runs for a thing by a rule. */
@Entity
@Table(name = "deadline", schema = "attune")
public class Clock extends TenantEntity {

    @Column(name = "rule", updatable = false)
    private String rule = "";

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "child_id", updatable = false)
    private @Nullable UUID childId;

    @Column(name = "setting_id", updatable = false)
    private @Nullable UUID settingId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner practitioner;

    @Column(name = "label", updatable = false)
    private String label = "";

    @Column(name = "path", updatable = false)
    private String path = "";

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "amount")
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private DayCount unit;

    @Column(name = "extended")
    private boolean extended;

    /** Whether a pause or an exception ever moved what was promised. */
    @Column(name = "held")
    private boolean held;

    @Column(name = "promised_on", updatable = false)
    private LocalDate promisedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeadlineState state;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "listed_on", insertable = false, updatable = false)
    private LocalDate listedOn;

    protected Clock() {}

    /** A clock that has its limit and no due date yet. */
    Clock(String rule, DeadlineSubject subject, LocalDate from, TimeLimit limit, @Nullable Practitioner practitioner) {
        this.rule = rule;
        this.subjectId = subject.id();
        this.childId = subject.childId();
        this.settingId = subject.settingId();
        this.label = subject.label();
        this.path = subject.path();
        this.startedOn = from;
        this.countedFrom = from;
        this.amount = limit.amount();
        this.unit = limit.unit();
        this.practitioner = practitioner;
        this.state = DeadlineState.RUNNING;
    }

    DueDate count(List<DueDate.Pause> pauses) {
        return new DueDate(countedFrom, amount, unit, pauses, settingId);
    }

    void promise(LocalDate day) {
        promisedOn = day;
        dueOn = day;
    }

    void run(LocalDate due) {
        state = DeadlineState.RUNNING;
        dueOn = due;
    }

    /** @param how {@code PAUSED} or {@code LIFTED} */
    void hold(DeadlineState how) {
        state = how;
        dueOn = null;
        held = true;
    }

    /** To a day that was agreed: from now on the days until then are what is counted. */
    void extend(LocalDate given, LocalDate until) {
        countedFrom = given;
        amount = Math.toIntExact(ChronoUnit.DAYS.between(given, until));
        unit = DayCount.CALENDAR_DAYS;
        extended = true;
        held = true;
    }

    /** @param how {@code MET} or {@code STOPPED} */
    void end(DeadlineState how, LocalDate on) {
        state = how;
        dueOn = null;
        doneOn = on;
    }

    void assign(@Nullable Practitioner who) {
        practitioner = who;
    }

    Deadline deadline() {
        return new Deadline(getId(), rule, subjectId, startedOn, promisedOn, dueOn, state, doneOn);
    }

    String rule() {
        return rule;
    }

    @Nullable UUID childId() {
        return childId;
    }

    @Nullable Practitioner practitioner() {
        return practitioner;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    String limitWords() {
        return unit.words(amount);
    }

    boolean countsSchoolDays() {
        return unit == DayCount.SCHOOL_DAYS;
    }

    boolean isExtended() {
        return extended;
    }

    LocalDate promisedOn() {
        return promisedOn;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    DeadlineState state() {
        return state;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }

    LocalDate listedOn() {
        return listedOn;
    }
}
