package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** A family that was referred for Video Interaction Guidance. */
@Entity(name = "DistrictDaysVigReferral")
@Table(name = "vig_referral", schema = "plugin_district_days")
public class VigReferral extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guider_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Practitioner guider;

    @Column(name = "district_id")
    private UUID districtId;

    @Column(name = "referred_on")
    private LocalDate referredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "commissioner")
    private VigCommissioner commissioner;

    @Column(name = "commissioner_name")
    private String commissionerName = "";

    @Column(name = "vulnerable")
    private boolean vulnerable;

    @Column(name = "transition")
    private boolean transition;

    @Column(name = "anxiety")
    private boolean anxiety;

    @Column(name = "why")
    private String why = "";

    @Column(name = "parent_name")
    private String parentName = "";

    @Column(name = "parent_contact")
    private String parentContact = "";

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "work_id")
    private @Nullable UUID workId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VigState state = VigState.WAITING;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected VigReferral() {}

    VigReferral(Child child, UUID districtId, LocalDate referredOn, @Nullable UUID recordedBy, UUID submissionId) {
        this.child = child;
        this.districtId = districtId;
        this.referredOn = referredOn;
        this.recordedBy = recordedBy;
        this.submissionId = submissionId;
    }

    void from(VigCommissioner kind, String name, Set<VigCriterion> criteria, String because) {
        commissioner = kind;
        commissionerName = name;
        vulnerable = criteria.contains(VigCriterion.VULNERABLE);
        transition = criteria.contains(VigCriterion.TRANSITION);
        anxiety = criteria.contains(VigCriterion.ANXIETY);
        why = because;
    }

    void ring(String name, String contact) {
        parentName = name;
        parentContact = contact;
    }

    void guide(Practitioner by, UUID work) {
        guider = by;
        workId = work;
        state = VigState.UNDER_WAY;
    }

    void end(VigState as, String because, LocalDate on) {
        state = as;
        outcome = because;
        endedOn = on;
    }

    public Child getChild() {
        return child;
    }

    public @Nullable Practitioner getGuider() {
        return guider;
    }

    /** Those that the family meets. */
    List<VigCriterion> criteria() {
        Set<VigCriterion> met = EnumSet.noneOf(VigCriterion.class);
        if (vulnerable) {
            met.add(VigCriterion.VULNERABLE);
        }
        if (transition) {
            met.add(VigCriterion.TRANSITION);
        }
        if (anxiety) {
            met.add(VigCriterion.ANXIETY);
        }
        return Arrays.stream(VigCriterion.values()).filter(met::contains).toList();
    }

    public UUID getDistrictId() {
        return districtId;
    }

    public LocalDate getReferredOn() {
        return referredOn;
    }

    public VigCommissioner getCommissioner() {
        return commissioner;
    }

    public String getCommissionerName() {
        return commissionerName;
    }

    public boolean isVulnerable() {
        return vulnerable;
    }

    public boolean isTransition() {
        return transition;
    }

    public boolean isAnxiety() {
        return anxiety;
    }

    public String getWhy() {
        return why;
    }

    public String getParentName() {
        return parentName;
    }

    public String getParentContact() {
        return parentContact;
    }

    public @Nullable UUID getRecordedBy() {
        return recordedBy;
    }

    public @Nullable UUID getWorkId() {
        return workId;
    }

    public VigState getState() {
        return state;
    }

    public String getOutcome() {
        return outcome;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }
}
