package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** A session of a Community of Practice that was held. */
@Entity(name = "DistrictDaysCommunitySession")
@Table(name = "community_session", schema = "plugin_district_days")
public class CommunitySession extends TenantEntity {

    @Column(name = "work_id")
    private UUID workId;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "topic")
    private String topic = "";

    @Column(name = "came")
    private int came;

    @Column(name = "who")
    private String who = "";

    @Column(name = "worked_id")
    private UUID workedId;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected CommunitySession() {}

    CommunitySession(UUID workId, LocalDate day, String topic, UUID workedId, UUID submissionId) {
        this.workId = workId;
        this.day = day;
        this.topic = topic;
        this.workedId = workedId;
        this.submissionId = submissionId;
    }

    void attended(int people, String words) {
        came = people;
        who = words;
    }

    public UUID getWorkId() {
        return workId;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getTopic() {
        return topic;
    }

    public int getCame() {
        return came;
    }

    public String getWho() {
        return who;
    }

    public UUID getWorkedId() {
        return workedId;
    }
}
