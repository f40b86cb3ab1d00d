package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;

/** A training that the service gives for the Virtual School. */
@Entity(name = "VirtualSchoolTraining")
@Table(name = "training", schema = "plugin_virtual_school")
public class Training extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lead_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner lead;

    @Column(name = "title")
    private String title = "";

    @Column(name = "about")
    private String about = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private TrainingAudience audience;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Training() {}

    Training(String title, String about, TrainingAudience audience, Practitioner lead, UUID submissionId) {
        this.title = title;
        this.about = about;
        this.audience = audience;
        this.lead = lead;
        this.submissionId = submissionId;
    }

    public Practitioner getLead() {
        return lead;
    }

    public String getTitle() {
        return title;
    }

    public String getAbout() {
        return about;
    }

    public TrainingAudience getAudience() {
        return audience;
    }
}
