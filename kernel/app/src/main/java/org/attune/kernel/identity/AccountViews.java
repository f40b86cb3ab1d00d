package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Makes accounts ready to be shown, with what hangs on them: a statement for each kind of it, and none per account. */
@ApplicationScoped
class AccountViews {

    @Inject
    EntityManager em;

    @Inject
    LinkBook links;

    @Inject
    SessionBook sessions;

    List<AccountView> of(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = accounts.stream().map(Account::getId).toList();
        Map<UUID, Set<Role>> roles = new HashMap<>();
        with(AccountRole.class, "", ids)
                .forEach(r -> roles.computeIfAbsent(r.getAccount().getId(), id -> new HashSet<>())
                        .add(r.getRole()));
        Map<UUID, List<SettingChoice>> settings = new HashMap<>();
        with(AccountSetting.class, " join fetch e.setting", ids)
                .forEach(s -> settings.computeIfAbsent(s.getAccount().getId(), id -> new ArrayList<>())
                        .add(SettingChoice.of(s.getSetting())));
        Map<String, Instant> locks =
                locks(accounts.stream().map(Account::getEmail).toList());
        Map<UUID, Instant> signIns = sessions.lastSignIns(ids);
        Map<UUID, AccountInvitation> invitations = links.newest(ids);
        return accounts.stream()
                .map(a -> new AccountView(
                        a.getId(),
                        a.getVersion(),
                        a.getEmail(),
                        a.getDisplayName(),
                        standing(a, locks.get(a.getEmail()), invitations.get(a.getId())),
                        roles.getOrDefault(a.getId(), Set.of()),
                        settings.getOrDefault(a.getId(), List.of()),
                        signIns.get(a.getId())))
                .toList();
    }

    private static AccountStanding standing(
            Account account, @Nullable Instant locked, @Nullable AccountInvitation invitation) {
        if (account.getRemovedAt() != null) {
            return AccountStanding.REMOVED;
        }
        if (!account.isActive()) {
            return AccountStanding.OFF;
        }
        if (account.getPasswordHash() == null) {
            boolean opens = invitation != null && invitation.stateAt(London.now()) == LinkState.OPEN;
            return opens ? AccountStanding.INVITED : AccountStanding.INVITATION_OVER;
        }
        return locked == null ? AccountStanding.CAN_SIGN_IN : AccountStanding.LOCKED;
    }

    private <T> List<T> with(Class<T> type, String fetch, Collection<UUID> ids) {
        return em.createQuery(
                        "select e from " + type.getSimpleName() + " e" + fetch + " where e.account.id in :ids", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<String, Instant> locks(Collection<String> emails) {
        Map<String, Instant> locks = new HashMap<>();
        em.createQuery(
                        "select a from SignInAttempt a where a.lockedUntil > :now and a.email in :emails",
                        SignInAttempt.class)
                .setParameter("now", London.now())
                .setParameter("emails", emails)
                .getResultList()
                .forEach(a -> locks.put(a.getEmail(), a.lockedUntil()));
        return locks;
    }
}
