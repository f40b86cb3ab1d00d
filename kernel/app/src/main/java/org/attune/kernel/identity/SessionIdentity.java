package org.attune.kernel.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a session knows of who has signed in. Name and roles are not here: they can change while it lasts.
 *
 * @param stamp the account's stamp when it signed in; once the account has another, the session is over
 */
record SessionIdentity(UUID accountId, UUID stamp) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = SessionIdentity.class.getName();

    static @Nullable SessionIdentity of(HttpSession session) {
        return (SessionIdentity) session.getAttribute(NAME);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }
}
