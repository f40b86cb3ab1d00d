package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The links to choose a password: at most one of an account opens at a time. Called within its services' transactions. */
@ApplicationScoped
class LinkBook {

    @Inject
    EntityManager em;

    /** @return the token of a new link, which takes the place of all before it */
    String open(Account account, LinkPurpose purpose) {
        close(account);
        String token = Secrets.token();
        em.persist(new AccountInvitation(account, purpose, Secrets.sha256(token), London.now()));
        em.flush();
        return token;
    }

    /** No link of this account opens any more. */
    void close(Account account) {
        Instant now = London.now();
        em.createQuery(
                        "select i from AccountInvitation i where i.account = :account and i.usedAt is null"
                                + " and i.withdrawnAt is null",
                        AccountInvitation.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(link -> link.withdraw(now));
    }

    Optional<AccountInvitation> find(String token) {
        return em.createQuery(
                        "select i from AccountInvitation i join fetch i.account where i.tokenHash = :hash",
                        AccountInvitation.class)
                .setParameter("hash", Secrets.sha256(token))
                .getResultStream()
                .findFirst();
    }

    /** Of two who use the same link at once, the second finds it used. */
    Optional<AccountInvitation> lock(String token) {
        Optional<AccountInvitation> found = find(token);
        found.ifPresent(link -> em.refresh(link, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** How many links for a forgotten password this account was sent of late; of two who ask at once the second one waits for the first. */
    long sentWithin(Account account, Duration time) {
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select count(i) from AccountInvitation i where i.account = :account and i.purpose = :purpose"
                                + " and i.createdAt > :since",
                        Long.class)
                .setParameter("account", account)
                .setParameter("purpose", LinkPurpose.PASSWORD)
                .setParameter("since", London.now().minus(time))
                .getSingleResult();
    }

    /** The newest invitation of each account that has one. */
    Map<UUID, AccountInvitation> newest(Collection<UUID> accounts) {
        List<AccountInvitation> links = em.createQuery(
                        "select i from AccountInvitation i where i.account.id in :ids and i.purpose = :join order by i.id",
                        AccountInvitation.class)
                .setParameter("ids", accounts)
                .setParameter("join", LinkPurpose.JOIN)
                .getResultList();
        Map<UUID, AccountInvitation> newest = new HashMap<>();
        links.forEach(link -> newest.put(link.getAccount().getId(), link));
        return newest;
    }

    /** Null where there is none. */
    @Nullable AccountInvitation newest(UUID account) {
        return newest(List.of(account)).get(account);
    }
}
