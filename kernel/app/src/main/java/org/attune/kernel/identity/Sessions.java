package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantCache;
import org.jspecify.annotations.Nullable;

/** Opens, recognises and ends the sessions of people. */
@ApplicationScoped
public class Sessions {

    @Inject
    RightsCache rights;

    @Inject
    AuditLog audit;

    @Inject
    Tenancy tenancy;

    /** @return null where nobody has signed in, or the account was switched off or given a new password since */
    TenantCache.@Nullable Entry<Actor> find(HttpSession session) {
        SessionIdentity identity = SessionIdentity.of(session);
        if (identity == null) {
            return null;
        }
        TenantCache.Entry<Optional<Rights>> entry = rights.ofAccount(identity.accountId());
        Rights held = entry.value().orElse(null);
        if (held == null || !held.sessionStamp().equals(identity.stamp())) {
            session.invalidate();
            return null;
        }
        return new TenantCache.Entry<>(held.actor(), entry.epoch());
    }

    /** After the password was right. Whatever session there was ends: nobody can prepare one for somebody else. */
    void open(HttpServletRequest request, Account account) throws Exception {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        TenantCache.Entry<Optional<Rights>> entry = rights.ofAccount(account.getId());
        Actor actor = entry.value().orElseThrow(Sessions::noAccessToday).actor();
        new SessionIdentity(account.getId(), account.getSessionStamp()).keepIn(request.getSession(true));
        tenancy.as(actor, entry.epoch(), () -> {
            audit.event("sign-in", "attune.account", account.getId(), null, null);
            return true;
        });
    }

    private static RefusedException noAccessToday() {
        return new RefusedException(
                "no-access-today",
                "You cannot sign in today: your time with this service has not begun yet or is over, or the account was"
                        + " switched off. Ask your service’s administrator if that is not right.");
    }

    /** Ends on the server: the cookie opens nothing any more. */
    void close(HttpServletRequest request, Actor actor) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        session.invalidate();
        if (actor.accountId() != null) {
            audit.event("sign-out", "attune.account", actor.accountId(), null, null);
        }
    }

    /** A session of another authority. The audit here says that it happened, and nothing of whose it was. */
    void refuse(HttpSession session) {
        session.invalidate();
        audit.refused("session of another host");
    }
}
