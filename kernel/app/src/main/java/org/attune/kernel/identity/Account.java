package org.attune.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A person who may sign in to one authority. Somebody who works for two has two. */
@Entity
@Table(name = "account", schema = "attune")
public class Account extends TenantEntity {

    @Column(name = "email")
    private String email = "";

    @Column(name = "display_name")
    private String displayName = "";

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "session_stamp")
    private UUID sessionStamp = UUID.randomUUID();

    public String getEmail() {
        return email;
    }

    void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    @Nullable String getPasswordHash() {
        return passwordHash;
    }

    /** A new password ends every session that was opened with the old one. */
    void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
        endSessions();
    }

    public boolean isActive() {
        return active;
    }

    void setActive(boolean active) {
        this.active = active;
        endSessions();
    }

    /** Since when they belong here no more; null for everybody who does. */
    public @Nullable Instant getRemovedAt() {
        return removedAt;
    }

    /** Nobody signs in with it any more, not even with the password that it had. */
    void remove(Instant now) {
        removedAt = now;
        passwordHash = null;
        setActive(false);
    }

    /** Somebody who was removed is invited again: they choose a new password. */
    void comeBack() {
        removedAt = null;
        setActive(true);
    }

    /** Every session that is open now is over. */
    void endSessions() {
        sessionStamp = UUID.randomUUID();
    }

    UUID getSessionStamp() {
        return sessionStamp;
    }
}
