package org.attune.kernel.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.notice.Delivery;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Something that one person was told. The database writes it, for many at once. */
@Entity
@Table(name = "notice", schema = "attune")
public class Told extends TenantEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "kind", updatable = false)
    private String kind = "";

    @Column(name = "what", updatable = false)
    private String what = "";

    @Column(name = "todo", updatable = false)
    private String todo = "";

    @Column(name = "path", updatable = false)
    private String path = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery", updatable = false)
    private Delivery delivery = Delivery.HERE;

    @Column(name = "digest_id", insertable = false, updatable = false)
    private @Nullable UUID digestId;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Told() {}

    UUID accountId() {
        return accountId;
    }

    String what() {
        return what;
    }

    String todo() {
        return todo;
    }

    String path() {
        return path;
    }

    @Nullable UUID digestId() {
        return digestId;
    }

    @Nullable Instant readAt() {
        return readAt;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
