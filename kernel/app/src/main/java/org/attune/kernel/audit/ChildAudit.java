package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Who has seen or changed what about a child, newest first. Looking at it is itself written down. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Tells who has seen the record; no work with the child")
public class ChildAudit {

    private static final int PAGE = 50;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLog audit;

    /**
     * @param next the last line's id where there may be older ones; null at the end
     */
    public record Page(
            String childName,
            List<AuditLine> lines,
            @Nullable UUID next) {}

    /** @param before the id of the oldest line seen so far; null for the first page */
    @Requires(Permission.VIEW_AUDIT)
    public Page page(UUID childId, @Nullable UUID before) {
        Child child = em.find(Child.class, childId);
        if (child == null) {
            audit.refused("attune.audit_entry", null, null, "no such child: " + childId);
            throw new NotFoundException("There is no such child.");
        }
        List<UUID> ids = functions.ids("attune.audit_of_child", childId, before, PAGE);
        audit.read("attune.audit_entry", childId, childId);
        List<AuditLine> lines = ids.isEmpty() ? List.of() : lines(ids);
        return new Page(child.getFullName(), lines, ids.size() == PAGE ? ids.get(PAGE - 1) : null);
    }

    private List<AuditLine> lines(List<UUID> ids) {
        return em.createQuery("select e from AuditEntry e where e.id in :ids", AuditEntry.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing((AuditEntry entry) -> ids.indexOf(entry.getId())))
                .map(AuditLine::of)
                .toList();
    }
}
