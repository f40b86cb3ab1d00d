package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;

/** Issues and revokes the keys of programs. */
@ApplicationScoped
@Transactional
public class ApiKeyService {

    /** What a program may be: one that belongs to a setting or to a practitioner would have none of their cases. */
    public static final List<Role> ROLES = List.of(Role.BUSINESS_SUPPORT, Role.PRINCIPAL, Role.ADMINISTRATOR);

    private static final int LONGEST_NAME = 80;

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    /** @return every key ever issued, the newest first; a revoked one stays, because the audit speaks of it */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<ApiKey> all() {
        return em.createQuery("select k from ApiKey k order by k.id desc", ApiKey.class)
                .getResultList();
    }

    /** @return the key, which cannot be had again */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public String issue(String name, Set<Role> roles) {
        String key = Secrets.key();
        keep(name, roles, key);
        return key;
    }

    /** Makes this a key; for those that a configuration names, such as the demo's. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void keep(String name, Set<Role> roles, String key) {
        String tidy = Text.tidy(name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || !Text.isLine(tidy)) {
            throw new InvalidException("name", "Say what the key is for, in 80 characters or fewer");
        }
        if (roles.isEmpty() || !ROLES.containsAll(roles)) {
            throw new InvalidException("roles", "Choose what the key may do");
        }
        em.persist(new ApiKey(tidy, Secrets.sha256(key), roles));
        em.flush();
    }

    /** From the next request on it opens nothing. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void revoke(UUID id) {
        ApiKey key = em.find(ApiKey.class, id);
        if (key == null) {
            audit.refused("attune.api_key", id, null, "not here");
            throw new NotFoundException("There is no such key.");
        }
        key.revoke(London.now());
        em.flush();
    }
}
