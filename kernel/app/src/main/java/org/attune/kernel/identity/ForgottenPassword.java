package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.audit.AuditLog;

/** Sends somebody who forgot their password a link, where there is somebody of that address who can have one. */
@ApplicationScoped
@Transactional
@Unrestricted("Whoever forgot their password is nobody yet; the link goes to the mailbox of the account")
public class ForgottenPassword {

    private static final Duration HOUR = Duration.ofHours(1);

    /** More of them fill a mailbox and help nobody. */
    private static final int IN_AN_HOUR = 3;

    @Inject
    AccountService accounts;

    @Inject
    LinkBook links;

    @Inject
    AccountMail mail;

    @Inject
    AuditLog audit;

    /** Says nothing of what it did: whoever asks learns nothing of who has an account. */
    void send(String email) {
        Account account = accounts.byEmail(email);
        if (account == null || !account.isActive() || account.getPasswordHash() == null) {
            audit.refused("a new password for an address that nobody signs in with");
            return;
        }
        if (links.sentWithin(account, HOUR) >= IN_AN_HOUR) {
            audit.refused("attune.account", account.getId(), null, "too many links for a forgotten password");
            return;
        }
        mail.forgotten(account, links.open(account, LinkPurpose.PASSWORD));
        audit.event("password-forgotten", "attune.account", account.getId(), null, null);
    }
}
