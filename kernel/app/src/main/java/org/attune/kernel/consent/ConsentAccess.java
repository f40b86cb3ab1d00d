package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildVisibility;

/** Lets staff at the consent of those children only whom they may know of. */
@ApplicationScoped
class ConsentAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    CurrentUser user;

    @Inject
    ChildVisibility visibility;

    @Inject
    AuditLog audit;

    void require(UUID request, UUID child) {
        if (!visibility.seesAll() && !isOwn(child)) {
            audit.refused("attune.consent", request, child, "not a child of theirs");
            throw missing();
        }
    }

    /** @throws NotFoundException where consent was not asked for with this request, or it is not for this reader */
    List<Consent> asked(UUID request) {
        List<Consent> asked = consents.ofRequest(request);
        if (asked.isEmpty()) {
            audit.refused("attune.consent", request, null, "no such request");
            throw missing();
        }
        require(request, asked.get(0).getChildId());
        return asked;
    }

    static NotFoundException missing() {
        return new NotFoundException("There is no such request, or it is not one of yours.");
    }

    private boolean isOwn(UUID child) {
        UUID me = user.practitionerId();
        return 0
                < em.createQuery("""
                                select count(c) from Child c left join c.setting s where c.id = :child
                                and (s.id in :settings
                                     or exists (select i.id from Involvement i where i.child.id = c.id and i.practitioner.id = :me)
                                     or exists (select j.id from Involvement j where j.child.id = c.id and j.supervisor.id = :me))""", Long.class)
                        .setParameter("child", child)
                        .setParameter("settings", user.settingIds().isEmpty() ? List.of(NOBODY) : user.settingIds())
                        .setParameter("me", me == null ? NOBODY : me)
                        .getSingleResult();
    }
}
