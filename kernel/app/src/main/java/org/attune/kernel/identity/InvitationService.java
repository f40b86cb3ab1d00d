package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.practitioner.PractitionerDetails;
import org.jspecify.annotations.Nullable;

/** Lets people in: each gets a link by email, for seven days, by which they choose their own password. */
@ApplicationScoped
@Transactional
public class InvitationService {

    @Inject
    EntityManager em;

    @Inject
    AccountService accounts;

    @Inject
    LinkBook links;

    @Inject
    AccountMail mail;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /**
     * Invites somebody. Whoever was here before and was removed comes back as what these say, with their history.
     *
     * @param practitioner what they are on the register; null for one who works on no cases
     * @return the account
     * @throws InvalidException naming each field that is wrong, among them the address of somebody who is here already
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public UUID invite(AccountDetails details, @Nullable PractitionerDetails practitioner) {
        Account before = accounts.byEmail(details.email());
        if (before != null && before.getRemovedAt() == null) {
            throw new InvalidException(
                    "email",
                    before.getPasswordHash() == null && before.isActive()
                            ? before.getDisplayName()
                                    + " has been invited with this email address already. Open their page to send it again"
                            : "Another account has this email address");
        }
        UUID id =
                before == null ? accounts.add(details, practitioner) : accounts.comeBack(before, details, practitioner);
        send(accounts.find(id));
        return id;
    }

    /**
     * Sends a new link to somebody who has not chosen a password yet; the one before opens no more.
     *
     * @throws ConflictException where they have one meanwhile, or belong here no more
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void sendAgain(UUID id) {
        send(waiting(id));
    }

    /** Takes an invitation back: its link opens nothing, and whoever was invited is not among the people any more. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void withdraw(UUID id) {
        Account account = waiting(id);
        links.close(account);
        accounts.leave(account);
        audit.event("invitation-withdrawn", "attune.account", id, null, null);
    }

    private void send(Account account) {
        mail.invite(account, links.open(account, LinkPurpose.JOIN), user.getDisplayName());
        audit.event("invited", "attune.account", account.getId(), null, null);
    }

    private Account waiting(UUID id) {
        Account account = accounts.find(id);
        if (account.getRemovedAt() != null || !account.isActive()) {
            throw new ConflictException(
                    account.getDisplayName() + " cannot sign in any more, so there is no invitation.");
        }
        if (account.getPasswordHash() != null) {
            throw new ConflictException(
                    account.getDisplayName() + " has accepted the invitation already and can sign in.");
        }
        return account;
    }

    /** @return until when the newest invitation of this account opens; null where it has none */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public @Nullable Instant opensUntil(UUID id) {
        AccountInvitation newest = links.newest(id);
        return newest == null || newest.stateAt(London.now()) != LinkState.OPEN ? null : newest.getExpiresAt();
    }
}
