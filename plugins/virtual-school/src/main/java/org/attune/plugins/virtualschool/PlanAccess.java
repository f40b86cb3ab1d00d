package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who sees the dates of a child’s plan: the Virtual School, principals and business support, and whoever of the service contributes to
 * one. Restricted records are hidden by the database besides.
 */
@ApplicationScoped
public class PlanAccess {

    static final String TABLE = "plugin_virtual_school.plan_date";

    @Inject
    EntityManager em;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException where the authority does not keep them here */
    void requireKept() {
        if (!settings.get(VirtualSchoolSettings.class).plansKept()) {
            throw new NotFoundException("The dates of personal education plans are not kept here.");
        }
    }

    boolean seesAll() {
        return user.may(Permission.VIEW_INBOX) || user.may(Permission.RUN_VIRTUAL_SCHOOL);
    }

    /** @throws NotFoundException where they do not: somebody else says what was held, and who contributes */
    void requireSeesAll() {
        if (!seesAll()) {
            throw new NotFoundException("The Virtual School and your service’s office do this.");
        }
    }

    /** @throws NotFoundException where there is none, or none that this person may see */
    PlanDate read(@Nullable UUID id) {
        requireKept();
        PlanDate found = id == null
                ? null
                : em.createQuery(
                                "select d from VirtualSchoolPlanDate d join fetch d.child left join fetch d.ep where d.id = :id",
                                PlanDate.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (found == null || !seesAll() && !contributes(found)) {
            throw new NotFoundException("There is no such date of a plan.");
        }
        return found;
    }

    /** Locked, so that of two who change it at once the second sees what the first did; and it is still to be held. */
    PlanDate open(@Nullable UUID id) {
        PlanDate date = read(id);
        em.refresh(date, LockModeType.PESSIMISTIC_WRITE);
        if (!date.isOpen()) {
            throw new RefusedException("plan-not-due", "This was held already, or the child has left care since.");
        }
        return date;
    }

    boolean contributes(PlanDate date) {
        Practitioner ep = date.getEp();
        return ep != null && ep.getId().equals(user.practitionerId());
    }
}
