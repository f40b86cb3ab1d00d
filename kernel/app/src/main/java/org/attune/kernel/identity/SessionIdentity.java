package org.attune.kernel.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a session knows of who has signed in. Name and roles are not here: they can change while it lasts.
 *
 * @param stamp the account's stamp when it signed in; once the account has another, the session is over
 * @param sessionId what {@link SessionBook} knows it by
 */
record SessionIdentity(UUID accountId, UUID stamp, UUID sessionId, Instant begunAt) implements Serializable {

    private static final long serialVersionUID = 2L;
    private static final String NAME = SessionIdentity.class.getName();

    static @Nullable SessionIdentity of(HttpSession session) {
        return (SessionIdentity) session.getAttribute(NAME);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** The same session, going on after the account has got another stamp. */
    SessionIdentity with(UUID newStamp) {
        return new SessionIdentity(accountId, newStamp, sessionId, begunAt);
    }

    boolean isTooOld(Instant now) {
        return now.isAfter(begunAt.plus(SessionBook.LONGEST));
    }
}
