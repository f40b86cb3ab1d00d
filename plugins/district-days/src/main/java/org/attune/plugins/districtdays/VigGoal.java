package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What a family hopes for, and how near they feel to it, from 0 to 10. */
@Entity(name = "DistrictDaysVigGoal")
@Table(name = "vig_goal", schema = "plugin_district_days")
public class VigGoal extends TenantEntity {

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "words")
    private String words = "";

    @Column(name = "before_score")
    private int beforeScore;

    @Column(name = "before_on")
    private LocalDate beforeOn;

    @Column(name = "after_score")
    private @Nullable Integer afterScore;

    @Column(name = "after_on")
    private @Nullable LocalDate afterOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected VigGoal() {}

    VigGoal(VigReferral referral, String words, int beforeScore, LocalDate beforeOn, UUID submissionId) {
        this.childId = referral.getChild().getId();
        this.referralId = referral.getId();
        this.words = words;
        this.beforeScore = beforeScore;
        this.beforeOn = beforeOn;
        this.submissionId = submissionId;
    }

    void after(int score, LocalDate on) {
        afterScore = score;
        afterOn = on;
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getReferralId() {
        return referralId;
    }

    public String getWords() {
        return words;
    }

    public int getBeforeScore() {
        return beforeScore;
    }

    public LocalDate getBeforeOn() {
        return beforeOn;
    }

    public @Nullable Integer getAfterScore() {
        return afterScore;
    }

    public @Nullable LocalDate getAfterOn() {
        return afterOn;
    }
}
