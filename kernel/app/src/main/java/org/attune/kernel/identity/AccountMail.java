package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.time.London;

/** The messages about somebody's own account. */
@ApplicationScoped
class AccountMail {

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority authority;

    void invite(Account account, String token, String inviter) {
        outbox.secretEmail(
                account.getEmail(),
                "You are invited: " + service(),
                """
                Hello %s,

                %s has invited you to use the online service of %s.

                Choose a password to begin:
                %s

                The link works until %s, once. It is meant for you, so do not pass it on.

                If it no longer works, ask whoever invited you to send it again.

                %s
                """.formatted(
                                account.getDisplayName(),
                                inviter,
                                service(),
                                link(token),
                                London.words(Instant.now().plus(LinkPurpose.JOIN.lasts())),
                                service()),
                null);
    }

    void forgotten(Account account, String token) {
        outbox.secretEmail(
                account.getEmail(),
                "Choose a new password: " + service(),
                """
                Hello %s,

                Somebody, we think you, asked for a new password for %s.

                Choose a new password:
                %s

                The link works for one hour, once. It is meant for you, so do not pass it on.

                If you did not ask for it, you do not need to do anything: your password stays as it is.

                %s
                """.formatted(account.getDisplayName(), service(), link(token), service()),
                null);
    }

    /** Not secret: whoever did not do it must learn of it, and when. */
    void changed(Account account) {
        outbox.email(
                account.getEmail(),
                "Your password was changed: " + service(),
                """
                Hello %s,

                The password of your account was changed just now. Wherever else you were signed in, you have been signed out.

                If it was not you, tell your service’s administrator at once.

                %s
                """.formatted(account.getDisplayName(), service()),
                null,
                null);
    }

    private String link(String token) {
        return address.of("/join.xhtml?t=" + token);
    }

    private String service() {
        return authority.get().serviceName();
    }
}
