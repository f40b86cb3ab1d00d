package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Role;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * Whose case is it? A practitioner has their own and those that they supervise; the principal and business support see all.
 * To everybody else a case does not exist, and the attempt is in the audit.
 */
@ApplicationScoped
class CaseAccess {

    private static final Set<Role> SEE_ALL = Set.of(Role.PRINCIPAL, Role.BUSINESS_SUPPORT);

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    boolean seesAll() {
        return user.roles().stream().anyMatch(SEE_ALL::contains);
    }

    /** A case that this user may read, with the child, setting and practitioners. */
    Involvement readable(UUID id) {
        Involvement involvement = find(id);
        if (involvement == null) {
            throw refused(id, null, "no such case");
        }
        if (!seesAll() && !isPractitioner(involvement) && !isSupervisor(involvement)) {
            throw refused(id, involvement.getChild().getId(), "not their case");
        }
        return involvement;
    }

    /** A case on which this user works: only its practitioner does. */
    Involvement own(UUID id) {
        Involvement involvement = readable(id);
        if (!isPractitioner(involvement)) {
            throw refused(id, involvement.getChild().getId(), "not the practitioner of the case");
        }
        return involvement;
    }

    /** A case that this user supervises. */
    Involvement supervised(UUID id) {
        Involvement involvement = readable(id);
        if (!isSupervisor(involvement)) {
            throw refused(id, involvement.getChild().getId(), "not the supervisor of the case");
        }
        return involvement;
    }

    boolean isPractitioner(Involvement involvement) {
        return involvement.getPractitioner().getId().equals(user.practitionerId());
    }

    boolean isSupervisor(Involvement involvement) {
        Practitioner supervisor = involvement.getSupervisor();
        return supervisor != null && supervisor.getId().equals(user.practitionerId());
    }

    private @Nullable Involvement find(UUID id) {
        return em.createQuery("""
                        select i from Involvement i join fetch i.child join fetch i.setting
                        join fetch i.practitioner left join fetch i.supervisor where i.id = :id""", Involvement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private NotFoundException refused(UUID id, @Nullable UUID childId, String reason) {
        audit.refused("attune.involvement", id, childId, reason);
        return new NotFoundException("There is no such case, or it is not one of yours.");
    }
}
