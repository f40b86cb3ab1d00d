package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** What somebody who came said, without their name. */
@Entity(name = "VirtualSchoolTrainingFeedback")
@Table(name = "training_feedback", schema = "plugin_virtual_school")
public class TrainingFeedback extends TenantEntity {

    @Column(name = "training_id")
    private UUID trainingId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private TrainingRole role;

    @Column(name = "before_score")
    private int beforeScore;

    @Column(name = "after_score")
    private int afterScore;

    @Column(name = "helped")
    private String helped = "";

    @Column(name = "better")
    private String better = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    protected TrainingFeedback() {}

    TrainingFeedback(TrainingSession session, TrainingRole role, UUID submissionId) {
        this.trainingId = session.getTrainingId();
        this.sessionId = session.getId();
        this.role = role;
        this.submissionId = submissionId;
    }

    void said(int before, int after, String whatHelped, String whatWouldBeBetter) {
        beforeScore = before;
        afterScore = after;
        helped = whatHelped;
        better = whatWouldBeBetter;
    }

    public UUID getTrainingId() {
        return trainingId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public TrainingRole getRole() {
        return role;
    }

    public int getBeforeScore() {
        return beforeScore;
    }

    public int getAfterScore() {
        return afterScore;
    }

    public String getHelped() {
        return helped;
    }

    public String getBetter() {
        return better;
    }
}
