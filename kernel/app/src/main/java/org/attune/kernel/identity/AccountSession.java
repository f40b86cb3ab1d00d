package org.attune.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** When and from what somebody signed in. The session itself is in the server's memory and knows this one's id. */
@Entity
@Table(name = "account_session", schema = "attune")
public class AccountSession extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Account account;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "device", updatable = false)
    private String device;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AccountSession() {}

    AccountSession(Account account, Instant begunAt, String device) {
        this.account = account;
        this.begunAt = begunAt;
        this.device = device;
    }

    UUID getAccountId() {
        return account.getId();
    }

    Instant getBegunAt() {
        return begunAt;
    }

    String getDevice() {
        return device;
    }

    private boolean isOver() {
        return closedAt != null || endedAt != null;
    }

    /** Signed out, or idle for too long: the server knows. */
    void close(Instant now) {
        if (!isOver()) {
            closedAt = now;
        }
    }

    /** Ended from elsewhere: the server is told. */
    void end(Instant now) {
        if (!isOver()) {
            endedAt = now;
        }
    }
}
