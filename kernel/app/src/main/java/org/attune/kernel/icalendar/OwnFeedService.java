package org.attune.kernel.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.digest.Sha256;
import org.attune.kernel.message.PublicAddress;

/** The address at which one's own diary can be followed: made, replaced and taken away by oneself. */
@ApplicationScoped
@Transactional
@Requires(Permission.KEEP_DIARY)
public class OwnFeedService {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    PublicAddress address;

    /** Whether the one who asks has a diary that could be followed. */
    public boolean canHave() {
        return user.practitionerId() != null;
    }

    /** Since when there is an address, in words; empty where there is none. */
    public String since() {
        UUID me = user.practitionerId();
        return me == null
                ? ""
                : open(me).map(feed -> London.wordsOrNothing(feed.getCreatedAt()))
                        .orElse("");
    }

    /**
     * Makes an address; one that there was leads nowhere from now on.
     *
     * @return the address, which nobody can be shown again
     */
    public String make() {
        UUID me = user.practitionerId();
        Practitioner practitioner = me == null ? null : em.find(Practitioner.class, me);
        if (practitioner == null) {
            throw new NotFoundException("You have no diary here.");
        }
        open(practitioner.getId()).ifPresent(feed -> feed.revoke(London.now()));
        em.flush();
        String secret = FeedSecret.make();
        em.persist(new CalendarFeed(practitioner, Sha256.of(secret)));
        em.flush();
        return address.of(FeedServlet.PATH + secret + FeedServlet.ENDING);
    }

    /** From now on the address leads nowhere. */
    public void revoke() {
        UUID me = user.practitionerId();
        if (me != null) {
            open(me).ifPresent(feed -> feed.revoke(London.now()));
        }
        em.flush();
    }

    private Optional<CalendarFeed> open(UUID practitionerId) {
        return em.createQuery(
                        "select f from CalendarFeed f where f.practitioner.id = :id and f.revokedAt is null",
                        CalendarFeed.class)
                .setParameter("id", practitionerId)
                .getResultStream()
                .findFirst();
    }
}
