package org.attune.kernel.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.RateLimit;
import org.attune.kernel.persistence.RateLimits;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/** What a visitor may try about passwords, and how often from one address. */
@ApplicationScoped
public class PasswordDoor {

    private static final Logger LOG = Logger.getLogger(PasswordDoor.class.getName());

    /** A school's people share an address, and several may forget their password in the first week of a term. */
    private static final RateLimit ASKED = new RateLimit("forgotten password", 20, Duration.ofHours(1));

    private static final RateLimit GUESSED = new RateLimit("password link", 30, Duration.ofHours(1));

    @Inject
    RateLimits limits;

    @Inject
    PasswordLinks links;

    @Inject
    ForgottenPassword forgotten;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditLog audit;

    @Resource
    ManagedExecutorService executor;

    /** What a link leads to. After too many that lead nowhere, none does. */
    PasswordLink look(@Nullable String token) {
        if (token == null || !Secrets.looksLikeToken(token) || limits.isUsedUp(GUESSED)) {
            return PasswordLink.UNKNOWN;
        }
        PasswordLink link = links.look(token);
        if (link.state() == LinkState.UNKNOWN) {
            limits.count(GUESSED);
            audit.refused("a link to choose a password that does not exist");
        }
        return link;
    }

    /**
     * Sends a link where there is somebody to send it to. The answer does not wait for it: how long it takes would tell whether
     * there is.
     *
     * @throws RefusedException where too many were asked for from this address
     */
    void ask(String email) {
        if (limits.isUsedUp(ASKED)) {
            audit.refused("new passwords from this address for now: too many were asked for");
            throw new RefusedException(
                    "too-many-tries",
                    "Too many new passwords have been asked for from your network. Wait an hour, then try again.");
        }
        limits.count(ASKED);
        TenantContext.Bound now = TenantContext.get();
        String address = email.strip().toLowerCase(Locale.ROOT);
        executor.submit(() -> send(now, address));
    }

    private void send(TenantContext.Bound from, String address) {
        try {
            tenancy.<@Nullable Void>call(from.authority(), from.actor(), from.origin(), () -> {
                forgotten.send(address);
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "A link for a forgotten password could not be sent", e);
        }
    }
}
