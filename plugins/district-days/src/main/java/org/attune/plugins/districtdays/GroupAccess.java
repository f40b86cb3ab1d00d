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

/** Who sees the families of a group: principals and business support, whoever leads its work, and whoever worked on it. */
@ApplicationScoped
public class GroupAccess {

    static final String TABLE = "plugin_district_days.group_family";

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException where the authority does not offer them */
    void requireOffered() {
        if (!offered()) {
            throw new NotFoundException("Multi-Family Groups are not offered here.");
        }
    }

    boolean offered() {
        return accounts.rules().groupsOffered();
    }

    /** @throws NotFoundException where there is none, or none that this person may see */
    FamilyGroup read(@Nullable UUID id) {
        requireOffered();
        FamilyGroup group = lookups.whole(
                FamilyGroup.class,
                "select g from DistrictDaysFamilyGroup g join fetch g.work join fetch g.setting where g.id = :id",
                id,
                "group");
        if (!mayWorkOn(group.getWork())) {
            throw new NotFoundException("There is no such group among those that you work on.");
        }
        return group;
    }

    /** Held against others, and its work is not over. */
    FamilyGroup open(@Nullable UUID id) {
        FamilyGroup group = read(id);
        em.lock(group, LockModeType.PESSIMISTIC_WRITE);
        if (!group.getWork().isOpen()) {
            throw new RefusedException(
                    "work-ended", "The work of this group is over, so nothing more is recorded for it.");
        }
        return group;
    }

    boolean mayWorkOn(Work work) {
        UUID me = user.practitionerId();
        Practitioner leads = work.getPractitioner();
        return user.may(Permission.VIEW_INBOX)
                || me != null && (leads != null && leads.getId().equals(me) || hasWorked(work, me));
    }

    private boolean hasWorked(Work work, UUID me) {
        return em.createQuery(
                                "select count(d) from DistrictDaysWorked d where d.workId = :work and d.practitioner.id = :me"
                                        + " and d.takenBackOn is null",
                                Long.class)
                        .setParameter("work", work.getId())
                        .setParameter("me", me)
                        .getSingleResult()
                > 0;
    }
}
