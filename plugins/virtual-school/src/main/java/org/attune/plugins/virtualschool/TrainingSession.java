package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** A session of a training that was held: how many came, and who gave it. */
@Entity(name = "VirtualSchoolTrainingSession")
@Table(name = "training_session", schema = "plugin_virtual_school")
public class TrainingSession extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "given_by_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner givenBy;

    @Column(name = "training_id")
    private UUID trainingId;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "social_workers")
    private int socialWorkers;

    @Column(name = "carers")
    private int carers;

    @Column(name = "others")
    private int others;

    @Column(name = "worked_id")
    private @Nullable UUID workedId;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected TrainingSession() {}

    TrainingSession(UUID trainingId, LocalDate day, Practitioner givenBy, @Nullable UUID workedId, UUID submissionId) {
        this.trainingId = trainingId;
        this.day = day;
        this.givenBy = givenBy;
        this.workedId = workedId;
        this.submissionId = submissionId;
    }

    void came(int ofSocialWorkers, int ofCarers, int ofOthers) {
        socialWorkers = ofSocialWorkers;
        carers = ofCarers;
        others = ofOthers;
    }

    int people() {
        return socialWorkers + carers + others;
    }

    public Practitioner getGivenBy() {
        return givenBy;
    }

    public UUID getTrainingId() {
        return trainingId;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getSocialWorkers() {
        return socialWorkers;
    }

    public int getCarers() {
        return carers;
    }

    public int getOthers() {
        return others;
    }

    public @Nullable UUID getWorkedId() {
        return workedId;
    }
}
