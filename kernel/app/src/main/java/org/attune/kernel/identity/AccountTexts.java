package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What people are told about their own account. */
@ApplicationScoped
public class AccountTexts implements TextSource {

    static final String INVITED = "people.invitation";
    static final String FORGOTTEN = "people.forgotten-password";
    static final String CHANGED = "people.password-changed";

    private static final String LINK = "https://eps.example/join.xhtml?t=example";

    private static final List<TextTemplate> TEXTS = List.of(
            TextTemplate.email(
                            INVITED,
                            "Invitation to sign in",
                            "Sent to somebody whom an administrator has invited.",
                            "You are invited: {service}",
                            """
                            Hello {name},

                            {inviter} has invited you to use the online service of {service}.

                            Choose a password to begin:
                            {link}

                            The link works until {until}, once. It is meant for you, so do not pass it on.

                            If it no longer works, ask whoever invited you to send it again.

                            {service}
                            """)
                    .with("name", "The name of whoever is invited", "Robin Example")
                    .with("inviter", "The name of the administrator who invites them", "Alex Example")
                    .with("until", "The last day on which the link works", "30 November 2026")
                    .needing("link", "The link by which they choose a password", LINK),
            TextTemplate.email(
                            FORGOTTEN,
                            "Link for a forgotten password",
                            "Sent to somebody who has asked for a new password at the sign-in page.",
                            "Choose a new password: {service}",
                            """
                            Hello {name},

                            Somebody, we think you, asked for a new password for {service}.

                            Choose a new password:
                            {link}

                            The link works for one hour, once. It is meant for you, so do not pass it on.

                            If you did not ask for it, you do not need to do anything: your password stays as it is.

                            {service}
                            """)
                    .with("name", "The name of whoever asked", "Robin Example")
                    .needing("link", "The link by which they choose a password", LINK),
            TextTemplate.email(
                            CHANGED,
                            "A password was changed",
                            "Sent to somebody who has changed their own password, so that they learn of it if it was not them.",
                            "Your password was changed: {service}",
                            """
                            Hello {name},

                            The password of your account was changed just now. Wherever else you were signed in, you have been signed out.

                            If it was not you, tell your service’s administrator at once.

                            {service}
                            """)
                    .with("name", "The name of whose account it is", "Robin Example"));

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}
