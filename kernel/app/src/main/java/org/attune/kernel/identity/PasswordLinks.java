package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;

/** What somebody with a link may do: learn whether it opens, and choose a password by it, once. */
@ApplicationScoped
@Transactional
@Unrestricted(
        "Whoever has the link has it from the mailbox of the account, and can do no more than choose its password")
public class PasswordLinks {

    @Inject
    EntityManager em;

    @Inject
    LinkBook links;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAuthority authority;

    public PasswordLink look(String token) {
        return links.find(token)
                .map(link -> PasswordLink.of(link, link.stateAt(London.now())))
                .orElse(PasswordLink.UNKNOWN);
    }

    /**
     * Gives the account this password, ends its sessions and lifts its lock; the link opens no more.
     *
     * @throws NotFoundException where the link does not open
     * @throws InvalidException where the password will not do
     */
    public void choose(String token, String password) {
        AccountInvitation link = links.lock(token)
                .filter(found -> found.stateAt(London.now()) == LinkState.OPEN)
                .orElseThrow(() -> new NotFoundException("This link has closed."));
        Account account = link.getAccount();
        require(password, account, authority.get().serviceName());
        link.use(London.now());
        account.setPasswordHash(Passwords.hash(password));
        em.createQuery("delete from SignInAttempt a where a.email = :email")
                .setParameter("email", account.getEmail())
                .executeUpdate();
        em.flush();
        boolean invited = link.getPurpose() == LinkPurpose.JOIN;
        event(invited ? "joined" : "password-chosen", account.getId());
    }

    static void require(String password, Account account, String service) {
        PasswordRules.problem(password, List.of(account.getEmail(), account.getDisplayName(), service, "attune"))
                .ifPresent(words -> {
                    throw new InvalidException("password", words);
                });
    }

    private void event(String kind, UUID account) {
        audit.event(kind, "attune.account", account, null, null);
    }
}
