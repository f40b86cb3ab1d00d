package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;

/** Children's records as plugins reach them. */
@ApplicationScoped
@Transactional
@Unrestricted("The plugin's own services say who asks; adding a child asks for the permission itself")
@ConsentNotNeeded("Finds whom something is about; a plugin's work with a child asks for its own consent")
public class ChildRecordsBean implements ChildRecords {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    ChildService children;

    @Inject
    AuditLog audit;

    @Override
    public Optional<UUID> find(String givenName, String familyName, LocalDate dateOfBirth) {
        return find(givenName + " " + familyName, dateOfBirth);
    }

    @Override
    public Optional<UUID> find(String name, LocalDate dateOfBirth) {
        List<UUID> exactly = functions.ids("attune.find_exactly", Text.searchable(name), dateOfBirth, null);
        return exactly.size() == 1 && isHere(exactly.get(0)) ? Optional.of(exactly.get(0)) : Optional.empty();
    }

    /** The function finds restricted records too; row security lets only those through that the present user may see. */
    private boolean isHere(UUID child) {
        return em.createQuery("select count(c) from Child c where c.id = :child", Long.class)
                        .setParameter("child", child)
                        .getSingleResult()
                > 0;
    }

    @Override
    public UUID add(String givenName, String familyName, LocalDate dateOfBirth) {
        return children.add(new NewChild(givenName, familyName, "", dateOfBirth, null, List.of(), null))
                .id();
    }

    @Override
    public void read(String table, UUID id, UUID childId) {
        audit.read(table, id, childId);
    }

    @Override
    public void listed(String table, Collection<UUID> childIds) {
        audit.list(table, childIds);
    }
}
