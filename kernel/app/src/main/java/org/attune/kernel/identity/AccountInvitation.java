package org.attune.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A link that was emailed to somebody, by which they choose a password. It opens once, and only its hash is kept. */
@Entity
@Table(name = "account_invitation", schema = "attune")
public class AccountInvitation extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", updatable = false)
    private LinkPurpose purpose;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected AccountInvitation() {}

    AccountInvitation(Account account, LinkPurpose purpose, String tokenHash, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(purpose.lasts());
    }

    Account getAccount() {
        return account;
    }

    LinkPurpose getPurpose() {
        return purpose;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }

    LinkState stateAt(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (withdrawnAt != null || !account.isActive()) {
            return LinkState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** One that was used, or withdrawn before, stays as it is. */
    void withdraw(Instant now) {
        if (usedAt == null && withdrawnAt == null) {
            withdrawnAt = now;
        }
    }
}
