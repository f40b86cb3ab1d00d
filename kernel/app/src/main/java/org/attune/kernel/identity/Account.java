package org.attune.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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

    UUID getSessionStamp() {
        return sessionStamp;
    }

    private void endSessions() {
        sessionStamp = UUID.randomUUID();
    }
}
