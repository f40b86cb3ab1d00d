package org.attune.kernel.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;

/** Somewhere that somebody is signed in. */
public record OpenSession(UUID id, Instant begunAt, String device) implements Serializable {

    static OpenSession of(AccountSession session) {
        return new OpenSession(session.getId(), session.getBegunAt(), session.getDevice());
    }

    public String getBegun() {
        return London.words(begunAt) + " at " + London.time(begunAt);
    }
}
