package org.attune.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Wrong passwords for an email address, whether or not there is an account. Counted by {@code attune.sign_in_failed}. */
@Entity
@Table(name = "sign_in_attempt", schema = "attune")
public class SignInAttempt extends TenantEntity {

    @Column(name = "email", updatable = false)
    private String email = "";

    @Column(name = "failures")
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    public String getEmail() {
        return email;
    }

    Instant lockedUntil() {
        return Objects.requireNonNull(lockedUntil, "Not locked");
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
