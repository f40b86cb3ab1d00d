package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Role;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/** Reads what an account or a key may do. Runs before anybody is signed in, so it asks for no permission. */
@ApplicationScoped
@Transactional
@Unrestricted("Called by the authentication only, to learn who is asking")
public class RightsReader {

    @Inject
    EntityManager em;

    @Inject
    SessionBook sessions;

    public Optional<Rights> ofAccount(UUID id) {
        Account account = em.find(Account.class, id);
        return account == null || !account.isActive() ? Optional.empty() : Optional.of(read(account));
    }

    public Optional<Actor> ofKey(String hash) {
        return em.createQuery("select k from ApiKey k where k.keyHash = :hash and k.revokedAt is null", ApiKey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(key -> new Actor("key:" + key.getId(), key.getName(), null, null, key.getRoles(), Set.of()));
    }

    private Rights read(Account account) {
        UUID id = account.getId();
        Practitioner practitioner = practitioner(id);
        Set<Role> roles =
                new HashSet<>(ids("select r.role from AccountRole r where r.account.id = :id", id, Role.class));
        if (practitioner != null && practitioner.getEmployment().isFromOutside()) {
            // The cases assigned to them and no more. The database's rights_of says the same.
            roles.retainAll(AccountService.FROM_OUTSIDE);
        }
        List<UUID> settings = ids("select s.setting.id from AccountSetting s where s.account.id = :id", id, UUID.class);
        Actor actor = new Actor(
                "user:" + id,
                account.getDisplayName(),
                id,
                practitioner == null ? null : practitioner.getId(),
                Set.copyOf(roles),
                Set.copyOf(settings));
        return new Rights(
                actor,
                account.getSessionStamp(),
                Set.copyOf(sessions.ended(id)),
                practitioner == null ? null : practitioner.getStartsOn(),
                practitioner == null ? null : practitioner.getEndsOn());
    }

    private @Nullable Practitioner practitioner(UUID account) {
        return em.createQuery(
                        "select p from Practitioner p where p.accountId = :id and p.active = true", Practitioner.class)
                .setParameter("id", account)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> List<T> ids(String query, UUID account, Class<T> type) {
        return em.createQuery(query, type).setParameter("id", account).getResultList();
    }
}
