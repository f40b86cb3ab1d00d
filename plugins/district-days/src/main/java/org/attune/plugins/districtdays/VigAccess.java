package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a family that was referred: principals and business support; its guider; and, until there is one, whoever recorded it.
 * Restricted records are hidden by the database besides.
 */
@ApplicationScoped
public class VigAccess {

    static final String TABLE = "plugin_district_days.vig_referral";

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException where the authority does not offer it in district time */
    void requireOffered() {
        if (!accounts.rules().vigOffered()) {
            throw new NotFoundException("Video Interaction Guidance is not offered in district time here.");
        }
    }

    boolean seesAll() {
        return user.may(Permission.VIEW_INBOX);
    }

    /** @throws NotFoundException where there is none, or none that this person may see */
    VigReferral read(@Nullable UUID id) {
        requireOffered();
        VigReferral referral = lookups.whole(
                VigReferral.class,
                "select r from DistrictDaysVigReferral r join fetch r.child left join fetch r.guider where r.id = :id",
                id,
                "referral");
        if (!seesAll() && !isGuider(referral) && !isNew(referral)) {
            throw new NotFoundException("There is no such referral.");
        }
        return referral;
    }

    /** Locked, so that of two who change it at once the second sees what the first did. */
    VigReferral hold(@Nullable UUID id) {
        VigReferral referral = read(id);
        em.refresh(referral, LockModeType.PESSIMISTIC_WRITE);
        return referral;
    }

    /** The same, and the work is not over. */
    VigReferral open(@Nullable UUID id) {
        VigReferral referral = hold(id);
        if (referral.getState().isOver()) {
            throw new RefusedException("vig-over", "This work is over, so nothing more is recorded for it.");
        }
        return referral;
    }

    /** The same, and somebody guides it: by them, or by whoever sees all. */
    VigReferral underWay(@Nullable UUID id) {
        VigReferral referral = open(id);
        if (referral.getState() != VigState.UNDER_WAY) {
            throw new RefusedException("vig-waits", "Say first who guides this family.");
        }
        return referral;
    }

    boolean isGuider(VigReferral referral) {
        Practitioner guider = referral.getGuider();
        return guider != null && guider.getId().equals(user.practitionerId());
    }

    private boolean isNew(VigReferral referral) {
        return referral.getState() == VigState.WAITING
                && referral.getRecordedBy() != null
                && referral.getRecordedBy().equals(user.accountId());
    }
}
