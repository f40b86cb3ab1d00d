package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.security.People;
import org.attune.api.security.Role;
import org.attune.api.security.Unrestricted;

/** Accounts as plugins have them: by name, and nothing else of them. */
@ApplicationScoped
@Transactional
@Unrestricted("Names of colleagues; the plugin's own services say who sees them")
public class PeopleBean implements People {

    @Inject
    EntityManager em;

    @Override
    public List<Person> holding(Role role) {
        return em.createQuery(
                        "select a.id, a.displayName from Account a where a.removedAt is null and a.id in"
                                + " (select r.account.id from AccountRole r where r.role = :role) order by a.displayName, a.id",
                        Object[].class)
                .setParameter("role", role)
                .getResultStream()
                .map(PeopleBean::person)
                .toList();
    }

    @Override
    public List<Person> named(List<UUID> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class)
                        .setParameter("ids", accountIds)
                        .getResultStream()
                        .map(PeopleBean::person)
                        .toList();
    }

    private static Person person(Object[] row) {
        return new Person((UUID) row[0], (String) row[1]);
    }
}
