package org.attune.kernel.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A file. Once kept it never changes. */
@Entity
@Table(name = "document", schema = "attune")
public class Document extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private @Nullable UUID childId;

    @Column(name = "name", updatable = false)
    private String name = "";

    @Column(name = "media_type", updatable = false)
    private String mediaType = "";

    @Column(name = "size_bytes", updatable = false)
    private int sizeBytes;

    @Column(name = "sha256", updatable = false)
    private String sha256 = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", updatable = false)
    private Audience audience = Audience.SERVICE;

    /** Not lazy: EclipseLink's fetch groups fail on an entity whose key holds the tenant's column. */
    @Column(name = "content", updatable = false)
    private byte[] content = {};

    protected Document() {}

    Document(String name, String mediaType, byte[] content, String sha256, @Nullable UUID childId, Audience audience) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.sizeBytes = content.length;
        this.sha256 = sha256;
        this.childId = childId;
        this.audience = audience;
    }

    @Nullable UUID getChildId() {
        return childId;
    }

    Audience getAudience() {
        return audience;
    }

    Stored stored() {
        return new Stored(getId(), name, mediaType, content, childId);
    }
}
