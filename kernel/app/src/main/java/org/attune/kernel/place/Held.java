package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.problem.NotFoundException;
import org.attune.api.setting.Setting;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.web.Versions;

/** Finds what an id names, and says so where it is not here. */
@ApplicationScoped
class Held {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    /**
     * @param words what it is, for "There is no such ..."
     * @throws NotFoundException where there is none in this authority, which is written down
     */
    <T extends TenantEntity> T find(Class<T> type, UUID id, String words) {
        T held = em.find(type, id);
        if (held == null) {
            audit.refused("places: " + words, id, null, "not here");
            throw new NotFoundException("There is no such " + words + ".");
        }
        return held;
    }

    /**
     * Settings, with one statement however many.
     *
     * @throws NotFoundException where one is not in this authority, which is written down
     */
    List<Setting> settings(Collection<UUID> ids) {
        List<Setting> found = ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Setting s where s.id in :ids", Setting.class)
                        .setParameter("ids", ids)
                        .getResultList();
        List<UUID> here = found.stream().map(Setting::getId).toList();
        ids.stream().filter(id -> !here.contains(id)).forEach(id -> find(Setting.class, id, "setting"));
        return found;
    }

    /**
     * As {@link #find}, where nobody has changed it since.
     *
     * @param version the one that was shown
     */
    <T extends TenantEntity> T unchanged(Class<T> type, UUID id, int version, String words) {
        T held = find(type, id, words);
        Versions.requireUnchanged(held.getVersion(), version);
        return held;
    }
}
