package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Who has seen or changed what about a child, newest first, in words for the family. Looking at it is itself written down. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Tells who has seen the record; no work with the child")
public class ChildAudit {

    private static final int PAGE = 100;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLines lines;

    @Inject
    VisibleChildren children;

    @Inject
    AuditLog audit;

    /**
     * @param childName empty where the reader may not see the child
     * @param next the last line's id where there may be older ones; null at the end
     */
    public record Page(
            String childName,
            List<AuditLine> lines,
            @Nullable UUID next) {}

    /** @param before the id of the oldest line seen so far; null for the first page */
    @Requires(Permission.VIEW_AUDIT)
    public Page page(UUID childId, @Nullable UUID before) {
        if (em.find(Child.class, childId) == null) {
            audit.refused("attune.audit_entry", null, null, "no such child: " + childId);
            throw new NotFoundException("There is no such child.");
        }
        List<UUID> ids = functions.ids("attune.audit_search", null, childId, null, null, before, PAGE + 1);
        boolean more = ids.size() > PAGE;
        List<UUID> shown = more ? ids.subList(0, PAGE) : ids;
        audit.read("attune.audit_entry", childId, childId);
        return new Page(
                children.names(List.of(childId)).getOrDefault(childId, ""),
                AuditLines.folded(lines.of(shown, true)),
                more ? shown.get(PAGE - 1) : null);
    }
}
