package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.kernel.audit.VisibleChildren;

/** Whom the audit may name to whoever reads it: the children that they may see by themselves. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Names whose record it was; no work with the child")
public class AuditedChildren implements VisibleChildren {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ChildVisibility visibility;

    @Override
    public Map<UUID, String> names(Collection<UUID> children) {
        Map<UUID, String> names = new HashMap<>();
        if (!children.isEmpty() && user.may(Permission.VIEW_CHILDREN)) {
            visibility
                    .bind(em.createQuery(
                            "select c from Child c left join c.setting s where c.id in :ids" + visibility.condition(),
                            Child.class))
                    .setParameter("ids", children)
                    .getResultList()
                    .forEach(child -> names.put(child.getId(), child.getFullName()));
        }
        return names;
    }
}
