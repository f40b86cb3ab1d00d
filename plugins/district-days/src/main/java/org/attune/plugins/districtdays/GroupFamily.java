package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A family in a Multi-Family Group, and what it said before and after. */
@Entity(name = "DistrictDaysGroupFamily")
@Table(name = "group_family", schema = "plugin_district_days")
public class GroupFamily extends TenantEntity {

    @Column(name = "group_id")
    private UUID groupId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Child child;

    @Column(name = "label")
    private String label = "";

    @Column(name = "agreed_by")
    private String agreedBy = "";

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "adults")
    private int adults;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "before_score")
    private @Nullable Integer beforeScore;

    @Column(name = "before_on")
    private @Nullable LocalDate beforeOn;

    @Column(name = "after_score")
    private @Nullable Integer afterScore;

    @Column(name = "after_on")
    private @Nullable LocalDate afterOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected GroupFamily() {}

    GroupFamily(UUID groupId, String label, int adults, LocalDate joinedOn, UUID submissionId) {
        this.groupId = groupId;
        this.label = label;
        this.adults = adults;
        this.joinedOn = joinedOn;
        this.submissionId = submissionId;
    }

    /** Their child has a record here, and somebody agreed that it shows this. */
    void known(Child of, String by, LocalDate on) {
        child = of;
        agreedBy = by;
        agreedOn = on;
    }

    void left(@Nullable LocalDate on) {
        leftOn = on;
    }

    void before(@Nullable Integer score, @Nullable LocalDate on) {
        beforeScore = score;
        beforeOn = score == null ? null : on;
    }

    void after(@Nullable Integer score, @Nullable LocalDate on) {
        afterScore = score;
        afterOn = score == null ? null : on;
    }

    public @Nullable Child getChild() {
        return child;
    }

    /** What the reader may call them. */
    String name() {
        Child known = child;
        return known != null ? known.getFullName() + " and family" : label.isEmpty() ? "A family" : label;
    }

    public UUID getGroupId() {
        return groupId;
    }

    public String getLabel() {
        return label;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public int getAdults() {
        return adults;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public @Nullable Integer getBeforeScore() {
        return beforeScore;
    }

    public @Nullable LocalDate getBeforeOn() {
        return beforeOn;
    }

    public @Nullable Integer getAfterScore() {
        return afterScore;
    }

    public @Nullable LocalDate getAfterOn() {
        return afterOn;
    }
}
