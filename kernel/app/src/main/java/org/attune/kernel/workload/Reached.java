package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.web.Versions;

/** Whose working week somebody may open: their own, or everybody's where they keep them. Anybody else's does not exist for them. */
@ApplicationScoped
public class Reached {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /** @throws NotFoundException where they may not, or there is no such practitioner, which is written down */
    public Practitioner practitioner(UUID id) {
        Practitioner found = isOwn(id) || keepsAll() ? em.find(Practitioner.class, id) : null;
        if (found == null) {
            throw missing("practitioner", id);
        }
        return found;
    }

    public boolean isOwn(UUID practitionerId) {
        return practitionerId.equals(user.practitionerId());
    }

    public boolean keepsAll() {
        return user.may(Permission.MANAGE_WORKING_WEEKS);
    }

    /**
     * @param version the one that was shown
     * @throws ConflictException where somebody has changed it since
     */
    <T extends TenantEntity> T unchanged(Class<T> type, UUID id, int version, String words) {
        T found = find(type, id, words);
        Versions.requireUnchanged(found.getVersion(), version);
        return found;
    }

    <T extends TenantEntity> T find(Class<T> type, UUID id, String words) {
        T found = em.find(type, id);
        if (found == null) {
            throw missing(words, id);
        }
        return found;
    }

    NotFoundException missing(String words, UUID id) {
        audit.refused("workload: " + words, id, null, "not here, or not theirs");
        return new NotFoundException("There is no such " + words + ".");
    }
}
