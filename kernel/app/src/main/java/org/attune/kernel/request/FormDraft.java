package org.attune.kernel.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** A form as far as it has been typed, kept for the person who types it. */
@Entity
@Table(name = "form_draft", schema = "attune")
public class FormDraft extends TenantEntity {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "form", updatable = false)
    private String form = "";

    /** The answers by the name of their field, as JSON. */
    @Column(name = "content", columnDefinition = "jsonb")
    private String content = "{}";

    protected FormDraft() {}

    FormDraft(UUID accountId, String form, String content) {
        this.accountId = accountId;
        this.form = form;
        this.content = content;
    }

    public UUID getAccountId() {
        return accountId;
    }

    /** Whoever takes over from somebody who left goes on with what they began. */
    void give(UUID account) {
        accountId = account;
    }

    public String getForm() {
        return form;
    }

    public String getContent() {
        return content;
    }

    void setContent(String content) {
        this.content = content;
    }
}
