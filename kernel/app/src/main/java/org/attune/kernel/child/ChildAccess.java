package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.audit.AuditLog;

/** Lets people at those children only whom they may see. */
@ApplicationScoped
public class ChildAccess {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    ChildVisibility visibility;

    /**
     * @return the child, with the setting, to be read or changed in the present transaction
     * @throws NotFoundException where there is none, or none that this person may see; the attempt is written down
     */
    public Child require(UUID id) {
        return visibility
                .bind(em.createQuery(
                        "select c from Child c left join fetch c.setting s where c.id = :child"
                                + visibility.condition(),
                        Child.class))
                .setParameter("child", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** Whether this person may see the child; asking is not written down. */
    public boolean maySee(UUID id) {
        return !visibility
                .bind(em.createQuery(
                        "select c.id from Child c left join c.setting s where c.id = :child" + visibility.condition(),
                        UUID.class))
                .setParameter("child", id)
                .getResultList()
                .isEmpty();
    }

    private NotFoundException unknown(UUID id) {
        audit.refused("attune.child", id, null, "not here, or not theirs");
        return new NotFoundException("There is no such child.");
    }
}
