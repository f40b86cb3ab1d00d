package org.attune.plugins.leaksbytask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** What was carried over. */
@Entity(name = "LeaksByTaskCarried")
@Table(name = "carried", schema = "plugin_leaks_by_task")
public class Carried extends TenantEntity {

    @Column(name = "content")
    private String content = "";

    protected Carried() {}

    Carried(String content) {
        this.content = content;
    }

    public String getContent() {
        return content;
    }
}
