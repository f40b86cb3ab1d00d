package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Lists the people who may sign in. A list costs four statements, however many there are. */
@ApplicationScoped
@Transactional
public class AccountDirectory {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<AccountView> all() {
        return views(
                em.createQuery("select a from Account a order by a.displayName, a.id", Account.class)
                        .getResultList(),
                null);
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountView get(UUID id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            audit.refused("attune.account", id, null, "not here");
            throw new NotFoundException("There is no such account.");
        }
        return views(List.of(account), id).get(0);
    }

    /** @return the settings that are open, by name, to choose from */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<SettingChoice> settings() {
        return em
                .createQuery("select s from Setting s where s.status in :open order by s.name, s.id", Setting.class)
                .setParameter("open", List.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultList()
                .stream()
                .map(SettingChoice::of)
                .toList();
    }

    private List<AccountView> views(List<Account> accounts, @Nullable UUID only) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        of(AccountRole.class, "", only)
                .forEach(r -> roles.computeIfAbsent(r.getAccount().getId(), id -> new HashSet<>())
                        .add(r.getRole()));
        Map<UUID, List<SettingChoice>> settings = new HashMap<>();
        of(AccountSetting.class, " join fetch e.setting", only)
                .forEach(s -> settings.computeIfAbsent(s.getAccount().getId(), id -> new ArrayList<>())
                        .add(SettingChoice.of(s.getSetting())));
        Map<String, Instant> locks = locks();
        return accounts.stream()
                .map(a -> new AccountView(
                        a.getId(),
                        a.getVersion(),
                        a.getEmail(),
                        a.getDisplayName(),
                        a.isActive(),
                        roles.getOrDefault(a.getId(), Set.of()),
                        settings.getOrDefault(a.getId(), List.of()),
                        locks.get(a.getEmail())))
                .toList();
    }

    private <T> List<T> of(Class<T> type, String fetch, @Nullable UUID only) {
        String query = "select e from " + type.getSimpleName() + " e" + fetch;
        return only == null
                ? em.createQuery(query, type).getResultList()
                : em.createQuery(query + " where e.account.id = :account", type)
                        .setParameter("account", only)
                        .getResultList();
    }

    private Map<String, Instant> locks() {
        Map<String, Instant> locks = new HashMap<>();
        em.createQuery("select a from SignInAttempt a where a.lockedUntil > :now", SignInAttempt.class)
                .setParameter("now", Instant.now())
                .getResultList()
                .forEach(a -> locks.put(a.getEmail(), a.lockedUntil()));
        return locks;
    }
}
