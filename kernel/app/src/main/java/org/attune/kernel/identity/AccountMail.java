package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.attune.api.time.London;
import org.attune.api.wording.Wording;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;

/** The messages about somebody's own account. */
@ApplicationScoped
class AccountMail {

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    Wording wording;

    void invite(Account account, String token, String inviter) {
        Map<String, String> values = Map.of(
                "name", account.getDisplayName(),
                "inviter", inviter,
                "until", London.words(London.now().plus(LinkPurpose.JOIN.lasts())),
                "link", link(token));
        outbox.secretEmail(account.getEmail(), wording.of(AccountTexts.INVITED, values), null);
    }

    void forgotten(Account account, String token) {
        Map<String, String> values = Map.of("name", account.getDisplayName(), "link", link(token));
        outbox.secretEmail(account.getEmail(), wording.of(AccountTexts.FORGOTTEN, values), null);
    }

    /** Not secret: whoever did not do it must learn of it, and when. */
    void changed(Account account) {
        Map<String, String> values = Map.of("name", account.getDisplayName());
        outbox.email(account.getEmail(), wording.of(AccountTexts.CHANGED, values), null, null);
    }

    private String link(String token) {
        return address.of("/join.xhtml?t=" + token);
    }
}
