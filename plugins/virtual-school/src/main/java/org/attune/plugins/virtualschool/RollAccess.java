package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Lookups;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a child of the roll: the Virtual School, principals and business support; the child's social worker; and the link EP of a
 * request for the child. To everybody else there is no such child. Restricted records are hidden by the database besides.
 */
@ApplicationScoped
public class RollAccess {

    /** Instead of the id of somebody who is none. */
    private static final UUID NOBODY = new UUID(0, 0);

    static final String TABLE = "plugin_virtual_school.enrolment";

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    CurrentUser user;

    boolean seesAll() {
        return user.may(Permission.RUN_VIRTUAL_SCHOOL) || user.may(Permission.VIEW_INBOX);
    }

    /** Who acts, for a query; nobody's id where it is no person. */
    UUID account() {
        return Objects.requireNonNullElse(user.accountId(), NOBODY);
    }

    /** The same as somebody of the service. */
    UUID practitioner() {
        return Objects.requireNonNullElse(user.practitionerId(), NOBODY);
    }

    /** @throws NotFoundException where the child is not on the roll, or is not this person's to see */
    Enrolment read(@Nullable UUID childId) {
        Enrolment enrolment = lookups.whole(
                Enrolment.class,
                "select e from VirtualSchoolEnrolment e join fetch e.child c where c.id = :id and e.leftOn is null",
                childId,
                "child on the roll");
        if (!seesAll() && !isSocialWorker(enrolment) && !isLinkEp(enrolment)) {
            throw new NotFoundException("There is no such child on the roll, or they are not one of yours.");
        }
        return enrolment;
    }

    /** The same, and this person may record what is known of the child. */
    Enrolment keep(@Nullable UUID childId) {
        Enrolment enrolment = read(childId);
        if (!mayKeep(enrolment)) {
            throw new NotFoundException("The Virtual School and the child’s social worker keep this.");
        }
        return enrolment;
    }

    boolean mayKeep(Enrolment enrolment) {
        return user.may(Permission.RUN_VIRTUAL_SCHOOL) || isSocialWorker(enrolment);
    }

    boolean isSocialWorker(Enrolment enrolment) {
        return enrolment.getSocialWorkerId() != null
                && enrolment.getSocialWorkerId().equals(user.accountId())
                && user.may(Permission.ASK_FOR_CHILD_IN_CARE);
    }

    private boolean isLinkEp(Enrolment enrolment) {
        return em.createQuery(
                                "select count(r) from VirtualSchoolRequest r where r.child.id = :child and r.practitioner.id = :me",
                                Long.class)
                        .setParameter("child", enrolment.getChild().getId())
                        .setParameter("me", practitioner())
                        .getSingleResult()
                > 0;
    }

    /** @throws NotFoundException where there is none, or none that this person may see */
    CareRequest request(@Nullable UUID id) {
        CareRequest request = lookups.whole(
                CareRequest.class,
                "select r from VirtualSchoolRequest r join fetch r.child left join fetch r.practitioner where r.id = :id",
                id,
                "request");
        if (!seesAll() && !isOfMine(request)) {
            throw new NotFoundException("There is no such request, or it is not one of yours.");
        }
        return request;
    }

    /** A link EP sees their own requests; a social worker those of the children who are theirs today. */
    private boolean isOfMine(CareRequest request) {
        return isTheirs(request)
                || em.createQuery(
                                        "select count(e) from VirtualSchoolEnrolment e where e.child.id = :child and e.leftOn is null"
                                                + " and e.socialWorkerId = :me",
                                        Long.class)
                                .setParameter("child", request.getChild().getId())
                                .setParameter("me", account())
                                .getSingleResult()
                        > 0;
    }

    /** Whether this person does the work. */
    boolean isTheirs(CareRequest request) {
        return request.getPractitioner() != null
                && request.getPractitioner().getId().equals(user.practitionerId());
    }
}
