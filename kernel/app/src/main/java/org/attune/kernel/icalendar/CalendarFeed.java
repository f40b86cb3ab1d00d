package org.attune.kernel.icalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** An address at which somebody's diary can be followed; only a hash of what makes it secret is kept. */
@Entity
@Table(name = "calendar_feed", schema = "attune")
public class CalendarFeed extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    @Column(name = "secret_hash", updatable = false)
    private String secretHash = "";

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(Practitioner practitioner, String secretHash) {
        this.practitioner = practitioner;
        this.secretHash = secretHash;
    }

    Practitioner practitioner() {
        return practitioner;
    }

    boolean isOpen() {
        return revokedAt == null;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
