package org.attune.kernel.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.api.persistence.TenantEntity;

/** An authority's own words for a text, in force from a moment on until a later one. They never change. */
@Entity
@Table(name = "text_version", schema = "attune")
public class TextVersion extends TenantEntity {

    @Column(name = "text_key", updatable = false)
    private String key = "";

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "parts", updatable = false)
    private String parts = "{}";

    @Column(name = "in_force_from", updatable = false)
    private Instant inForceFrom = Instant.EPOCH;

    @Column(name = "put_by", updatable = false)
    private String putBy = "";

    protected TextVersion() {}

    TextVersion(String key, int number, String parts, Instant inForceFrom, String putBy) {
        this.key = key;
        this.number = number;
        this.parts = parts;
        this.inForceFrom = inForceFrom;
        this.putBy = putBy;
    }

    String getKey() {
        return key;
    }

    int getNumber() {
        return number;
    }

    String getParts() {
        return parts;
    }

    Instant getInForceFrom() {
        return inForceFrom;
    }

    String getPutBy() {
        return putBy;
    }
}
