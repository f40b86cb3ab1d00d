package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.practitioner.PractitionerView.Link;

/** The settings whose link EP somebody is. */
@ApplicationScoped
class LinkSettings {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    List<PractitionerSetting> of(UUID practitionerId) {
        return em.createQuery(
                        "select l from PractitionerSetting l join fetch l.setting s where l.practitioner.id = :id"
                                + " order by s.name, s.id",
                        PractitionerSetting.class)
                .setParameter("id", practitionerId)
                .getResultList();
    }

    List<Link> choices() {
        return em.createQuery("select s from Setting s where s.status in :open order by s.name, s.id", Setting.class)
                .setParameter("open", List.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultStream()
                .map(setting -> new Link(setting.getId(), setting.getName()))
                .toList();
    }

    void keep(Practitioner practitioner, List<UUID> settingIds) {
        Set<UUID> missing = new HashSet<>(settingIds);
        for (PractitionerSetting held : of(practitioner.getId())) {
            if (!missing.remove(held.setting().getId())) {
                em.remove(held);
            }
        }
        missing.forEach(id -> em.persist(new PractitionerSetting(practitioner, setting(id))));
    }

    private Setting setting(UUID id) {
        Setting setting = em.find(Setting.class, id);
        if (setting == null) {
            audit.refused("attune.setting", id, null, "not here");
            throw new NotFoundException("There is no such setting.");
        }
        return setting;
    }
}
