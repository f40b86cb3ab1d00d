package org.attune.plugins.rowbyrow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** A line of a list. */
@Entity(name = "RowByRowLine")
@Table(name = "line", schema = "plugin_row_by_row")
public class Line extends TenantEntity {

    @Column(name = "content")
    private String content = "";

    protected Line() {}

    public String getContent() {
        return content;
    }
}
