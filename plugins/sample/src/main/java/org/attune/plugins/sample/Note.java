package org.attune.plugins.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;

/** Something worth remembering about a setting. */
@Entity(name = "SampleNote")
@Table(name = "note", schema = "plugin_sample")
public class Note extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "content")
    private String content = "";

    /** Sent with the form, so that sending it twice writes one note. */
    @Column(name = "submission_id")
    private UUID submissionId;

    protected Note() {}

    Note(Setting setting, String content, UUID submissionId) {
        this.setting = setting;
        this.content = content;
        this.submissionId = submissionId;
    }

    public Setting getSetting() {
        return setting;
    }

    public String getContent() {
        return content;
    }

    public UUID getSubmissionId() {
        return submissionId;
    }
}
