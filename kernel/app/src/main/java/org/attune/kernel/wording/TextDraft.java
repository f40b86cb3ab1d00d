package org.attune.kernel.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** New words for a text, that nobody is sent yet. */
@Entity
@Table(name = "text_draft", schema = "attune")
public class TextDraft extends TenantEntity {

    @Column(name = "text_key", updatable = false)
    private String key = "";

    @Column(name = "parts")
    private String parts = "{}";

    @Column(name = "written_by")
    private String writtenBy = "";

    protected TextDraft() {}

    TextDraft(String key) {
        this.key = key;
    }

    String getKey() {
        return key;
    }

    String getParts() {
        return parts;
    }

    String getWrittenBy() {
        return writtenBy;
    }

    void write(String words, String who) {
        parts = words;
        writtenBy = who;
    }
}
