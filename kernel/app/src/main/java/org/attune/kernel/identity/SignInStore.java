package org.attune.kernel.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** What signing in reads and writes. Each method is a transaction of its own: a refusal must not undo its own count. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Unrestricted("Called while somebody signs in, before it is known who they are")
public class SignInStore {

    /** Wrong passwords after which an address is locked, and for how many minutes. */
    static final int ALLOWED = 5;

    static final int LOCKED_MINUTES = 15;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLog audit;

    /**
     * @param account null where there is none
     * @param locked whether there were too many wrong passwords, account or not
     */
    public record Found(@Nullable Account account, boolean locked) {}

    public Found find(String email) {
        Account account = byEmail(Account.class, email).orElse(null);
        return new Found(
                account, attempt(email).map(a -> a.isLockedAt(London.now())).orElse(false));
    }

    /** @return whether this one locked the address */
    public boolean failed(String email, @Nullable UUID account) {
        functions.call("attune.sign_in_failed", UuidCreator.getTimeOrderedEpoch(), email, ALLOWED, LOCKED_MINUTES);
        boolean locked = attempt(email).map(a -> a.isLockedAt(London.now())).orElse(false);
        audit.event(
                "sign-in refused",
                "attune.account",
                account,
                null,
                locked ? "wrong password, now locked" : "wrong password");
        return locked;
    }

    public void refusedLocked(@Nullable UUID account) {
        audit.event("sign-in refused", "attune.account", account, null, "locked");
    }

    /** Earlier slips are forgotten. */
    public void succeeded(String email) {
        attempt(email).ifPresent(em::remove);
    }

    private Optional<SignInAttempt> attempt(String email) {
        return byEmail(SignInAttempt.class, email);
    }

    private <T> Optional<T> byEmail(Class<T> type, String email) {
        return em
                .createQuery("select e from " + type.getSimpleName() + " e where e.email = :email", type)
                .setParameter("email", email)
                .getResultList()
                .stream()
                .findFirst();
    }
}
