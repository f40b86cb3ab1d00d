package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** Keeps who came to a session: all at once, or nobody. */
@ApplicationScoped
@Transactional
@Requires(Permission.OFFER_SESSIONS)
@ConsentNotNeeded("Says who came to a session, and nothing of a child")
public class RegisterService {

    @Inject
    Sessions sessions;

    @Inject
    Bookings bookings;

    @Inject
    OfferAccess access;

    /** @throws NotFoundException where somebody else gives it */
    public void require(UUID session) {
        access.requireKeeps(sessions.get(session));
    }

    /** Those of whom nothing is said stay as they are. */
    public void keep(UUID session, Collection<UUID> came, Collection<UUID> missed) {
        require(session);
        came.forEach(one -> attended(session, one, true));
        missed.forEach(one -> attended(session, one, false));
    }

    private void attended(UUID session, UUID booking, boolean came) {
        if (!sessions.booking(booking).sessionId().equals(session)) {
            throw new NotFoundException("There is no such booking of this session.");
        }
        bookings.attended(booking, came);
    }
}
