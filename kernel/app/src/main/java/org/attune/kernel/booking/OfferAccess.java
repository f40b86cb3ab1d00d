package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Role;
import org.attune.kernel.audit.AuditLog;

/**
 * Whose offers and bookings are whose. The principal and the office keep every offer, a practitioner those that they give; the people of
 * a setting see what it may book, and its bookings. To everybody else they do not exist, and the attempt is in the audit.
 */
@ApplicationScoped
class OfferAccess {

    private static final Set<Role> KEEP_ALL = Set.of(Role.PRINCIPAL, Role.BUSINESS_SUPPORT);

    /** Nothing has this id; an empty list cannot stand in a query. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    boolean isSetting() {
        return user.isSettingOnly();
    }

    /** The settings of whoever is of some; never empty. */
    List<UUID> settings() {
        return user.settingIds().isEmpty() ? List.of(NOBODY) : List.copyOf(user.settingIds());
    }

    UUID me() {
        UUID me = user.practitionerId();
        return me == null ? NOBODY : me;
    }

    boolean keepsAll() {
        return user.roles().stream().anyMatch(KEEP_ALL::contains);
    }

    boolean keeps(UUID offer) {
        return keepsAll()
                || em.createQuery(
                                        "select count(x) from OfferPerson x where x.offerId = :offer and x.practitionerId = :me",
                                        Long.class)
                                .setParameter("offer", offer)
                                .setParameter("me", me())
                                .getSingleResult()
                        > 0;
    }

    /** @throws NotFoundException where somebody else keeps it */
    void requireKeeps(OfferedSession session) {
        if (!keeps(session.offer().getId())) {
            audit.refused("attune.offered_session", session.getId(), null, "gives it not");
            throw new NotFoundException("There is no such session among those that you give.");
        }
    }

    /** Whether it is offered to the reader's setting, or one of its bookings is theirs. */
    void requireSees(OfferedSession session, Collection<SessionBooking> own) {
        if (isSetting() && own.isEmpty() && !isOffered(session.offer())) {
            audit.refused("attune.offered_session", session.getId(), null, "not offered to their setting");
            throw new NotFoundException("There is no such session.");
        }
    }

    private boolean isOffered(Offer offer) {
        return offer.isForEveryone()
                || em.createQuery(
                                        "select count(x) from OfferSetting x where x.offerId = :offer and x.settingId in :mine",
                                        Long.class)
                                .setParameter("offer", offer.getId())
                                .setParameter("mine", settings())
                                .getSingleResult()
                        > 0;
    }

    boolean isOwn(SessionBooking booking) {
        UUID setting = booking.settingId();
        return setting != null && user.settingIds().contains(setting);
    }

    /** @throws NotFoundException where it is another setting's */
    void requireOwn(SessionBooking booking) {
        if (isSetting() && !isOwn(booking)) {
            audit.refused("attune.session_booking", booking.getId(), null, "another setting's");
            throw new NotFoundException("There is no such booking.");
        }
    }
}
