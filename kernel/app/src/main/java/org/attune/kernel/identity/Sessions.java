package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
    SessionBook book;

    @Inject
    AuditLog audit;

    @Inject
    Tenancy tenancy;

    /** @return null where nobody has signed in, or the session was ended since, with its account or by itself */
    TenantCache.@Nullable Entry<Actor> find(HttpSession session) {
        SessionIdentity identity = SessionIdentity.of(session);
        if (identity == null) {
            return null;
        }
        TenantCache.Entry<Optional<Rights>> entry = rights.ofAccount(identity.accountId());
        Rights held = entry.value().orElse(null);
        if (held == null || !held.allow(identity) || identity.isTooOld(Instant.now())) {
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
        UUID id = tenancy.as(actor, entry.epoch(), () -> begin(account, Device.of(request.getHeader("User-Agent"))));
        new SessionIdentity(account.getId(), account.getSessionStamp(), id, Instant.now())
                .keepIn(request.getSession(true));
    }

    private UUID begin(Account account, String device) {
        audit.event("sign-in", "attune.account", account.getId(), null, null);
        return book.begin(account.getId(), device);
    }

    /** After the account has got another stamp: this session alone goes on. */
    void goOn(HttpSession session, UUID stamp) {
        SessionIdentity identity = SessionIdentity.of(session);
        if (identity != null) {
            identity.with(stamp).keepIn(session);
            rights.hearOfChanges(identity.accountId());
        }
    }

    /** After one was ended elsewhere: this server need not wait for its next transaction to learn of it. */
    void heardOfEnd(HttpSession present) {
        SessionIdentity identity = SessionIdentity.of(present);
        if (identity != null) {
            rights.hearOfChanges(identity.accountId());
        }
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
