package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** One of the dates of a looked-after child’s personal education plan. */
@Entity(name = "VirtualSchoolPlanDate")
@Table(name = "plan_date", schema = "plugin_virtual_school")
public class PlanDate extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ep_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner ep;

    @Column(name = "since")
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PlanKind kind;

    @Column(name = "counts_from")
    private LocalDate countsFrom;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PlanState state = PlanState.DUE;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "agreed")
    private String agreed = "";

    @Column(name = "ended_because")
    private String endedBecause = "";

    @Column(name = "asked")
    private String asked = "";

    @Column(name = "contribution")
    private String contribution = "";

    @Column(name = "contributed_on")
    private @Nullable LocalDate contributedOn;

    protected PlanDate() {}

    PlanDate(Child child, LocalDate since, PlanKind kind, LocalDate countsFrom) {
        this.child = child;
        this.since = since;
        this.kind = kind;
        this.countsFrom = countsFrom;
        listedOn = countsFrom;
    }

    /** By the day that was promised first, which stays; where nothing was promised, by the day from which it counts. */
    void promised(LocalDate on) {
        listedOn = on;
    }

    void hold(LocalDate on, String what) {
        state = PlanState.HELD;
        heldOn = on;
        listedOn = on;
        agreed = what;
    }

    void end(String because) {
        state = PlanState.ENDED;
        endedBecause = because;
    }

    void ask(@Nullable Practitioner who, String what) {
        ep = who;
        asked = what;
    }

    void contribute(String what, LocalDate on) {
        contribution = what;
        contributedOn = on;
    }

    boolean isOpen() {
        return state == PlanState.DUE;
    }

    public Child getChild() {
        return child;
    }

    public @Nullable Practitioner getEp() {
        return ep;
    }

    public LocalDate getSince() {
        return since;
    }

    public PlanKind getKind() {
        return kind;
    }

    public LocalDate getCountsFrom() {
        return countsFrom;
    }

    public LocalDate getListedOn() {
        return listedOn;
    }

    public PlanState getState() {
        return state;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public String getAgreed() {
        return agreed;
    }

    public String getEndedBecause() {
        return endedBecause;
    }

    public String getAsked() {
        return asked;
    }

    public String getContribution() {
        return contribution;
    }

    public @Nullable LocalDate getContributedOn() {
        return contributedOn;
    }
}
