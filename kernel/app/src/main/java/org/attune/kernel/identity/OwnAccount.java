package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;

/** What everybody may do with their own account: see it, change their password, end sessions that are open elsewhere. */
@ApplicationScoped
@Transactional
@Unrestricted("Everybody’s own account, and nobody else’s: it takes no account’s id")
public class OwnAccount {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SessionBook sessions;

    @Inject
    LinkBook links;

    @Inject
    AccountMail mail;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAuthority authority;

    /** Somebody's name and address, and where they are signed in. */
    public record View(String name, String email, List<OpenSession> sessions) {}

    public View view() {
        Account account = own();
        return new View(
                account.getDisplayName(),
                account.getEmail(),
                sessions.open(account.getId()).stream().map(OpenSession::of).toList());
    }

    /**
     * Changes the password; whoever calls has checked the old one.
     *
     * @return the stamp by which the present session goes on; all others are over
     */
    UUID changePassword(String password, UUID present) {
        Account account = own();
        PasswordLinks.require(password, account, authority.get().serviceName());
        account.setPasswordHash(Passwords.hash(password));
        links.close(account);
        noteOthers(account.getId(), present);
        mail.changed(account);
        audit.event("password-changed", "attune.account", account.getId(), null, null);
        em.flush();
        return account.getSessionStamp();
    }

    /** @return the stamp by which the present session goes on; all others are over */
    UUID endOthers(UUID present) {
        Account account = own();
        account.endSessions();
        noteOthers(account.getId(), present);
        audit.event("sessions-ended", "attune.account", account.getId(), null, "all others");
        em.flush();
        return account.getSessionStamp();
    }

    /** Ends one that is open elsewhere; one of somebody else does not exist here. */
    void end(UUID session) {
        UUID account = own().getId();
        AccountSession found = em.find(AccountSession.class, session);
        if (found == null || !found.getAccountId().equals(account)) {
            audit.refused("attune.account_session", session, null, "not their session");
            throw new NotFoundException("There is no such session.");
        }
        found.end(London.now());
        audit.event("sessions-ended", "attune.account", account, null, "one");
    }

    /** What the account's new stamp has ended, the list shows as over. */
    private void noteOthers(UUID account, UUID present) {
        Instant now = London.now();
        sessions.open(account).stream()
                .filter(one -> !one.getId().equals(present))
                .forEach(one -> one.end(now));
    }

    private Account own() {
        Account account = em.find(Account.class, Objects.requireNonNull(user.accountId(), "a person"));
        if (account == null) {
            throw new NotFoundException("There is no such account.");
        }
        return account;
    }
}
