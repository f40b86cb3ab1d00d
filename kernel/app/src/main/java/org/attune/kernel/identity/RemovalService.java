package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;

/** Removes people. Their sessions end at once; what they did, and their name beside it, stays. */
@ApplicationScoped
@Transactional
public class RemovalService {

    @Inject
    AccountService accounts;

    @Inject
    LinkBook links;

    @Inject
    SessionBook sessions;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    @Any
    Instance<WorkInHand> work;

    /** @return what they would leave open; empty where there is nothing */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<WorkInHand.Open> openWork(UUID id) {
        accounts.find(id);
        return work.stream().flatMap(kind -> kind.of(id).stream()).toList();
    }

    /**
     * Removes somebody.
     *
     * @param leaveWork whether their open work may stay without anybody for now
     * @throws InvalidException where they have open work that is neither handed over nor left knowingly
     * @throws RefusedException for oneself, and where nobody would be left who can let others in
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void remove(UUID id, boolean leaveWork) {
        if (id.equals(user.accountId())) {
            throw new RefusedException(
                    "own-account", "You cannot remove yourself. Ask another administrator to do it.");
        }
        Account account = accounts.find(id);
        if (account.getRemovedAt() != null) {
            return;
        }
        if (!leaveWork && !openWork(id).isEmpty()) {
            throw new InvalidException(
                    "leave", "Hand the open work over first, or say that it may stay without anybody for now");
        }
        links.close(account);
        sessions.endAll(id);
        accounts.leave(account);
        audit.event("removed", "attune.account", id, null, leaveWork ? "open work was left" : null);
    }
}
