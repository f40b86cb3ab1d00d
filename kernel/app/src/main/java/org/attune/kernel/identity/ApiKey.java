package org.attune.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.security.Role;
import org.jspecify.annotations.Nullable;

/** A program's key. Only its hash is kept, so nobody can read a key that was issued. */
@Entity
@Table(name = "api_key", schema = "attune")
public class ApiKey extends TenantEntity {

    @Column(name = "name")
    private String name = "";

    @Column(name = "key_hash", updatable = false)
    private String keyHash = "";

    @Column(name = "roles")
    @Convert(converter = RoleList.class)
    private Set<Role> roles = Set.of();

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiKey() {}

    ApiKey(String name, String keyHash, Set<Role> roles) {
        this.name = name;
        this.keyHash = keyHash;
        this.roles = Set.copyOf(roles);
    }

    public String getName() {
        return name;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public @Nullable Instant getRevokedAt() {
        return revokedAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
