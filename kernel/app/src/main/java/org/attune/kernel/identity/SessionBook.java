package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.security.Unrestricted;

/** Keeps when people signed in and from what, so that they see it and can end what is open elsewhere. */
@ApplicationScoped
@Transactional
@Unrestricted(
        "Called by the authentication and by the services of this package, which have checked whose sessions they are")
public class SessionBook {

    /** A session is over after this, however busy: nobody's working day is longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    EntityManager em;

    /** @return the id by which the server's session knows itself */
    UUID begin(UUID account, String device) {
        Instant now = Instant.now();
        AccountSession session = new AccountSession(em.getReference(Account.class, account), now, device);
        em.persist(session);
        em.createQuery("delete from AccountSession s where s.account.id = :account and s.begunAt < :old")
                .setParameter("account", account)
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        return session.getId();
    }

    void close(UUID session) {
        AccountSession found = em.find(AccountSession.class, session);
        if (found != null) {
            found.close(Instant.now());
        }
    }

    /** Those that may still be open, the newest first. */
    List<AccountSession> open(UUID account) {
        return em.createQuery(
                        "select s from AccountSession s where s.account.id = :account and s.begunAt > :since"
                                + " and s.closedAt is null and s.endedAt is null order by s.begunAt desc",
                        AccountSession.class)
                .setParameter("account", account)
                .setParameter("since", Instant.now().minus(LONGEST))
                .getResultList();
    }

    /** Notes it of all that may be open: what ends them is the account's stamp. */
    void endAll(UUID account) {
        Instant now = Instant.now();
        open(account).forEach(session -> session.end(now));
    }

    /** Those that were ended from elsewhere and could still be in a server's memory. */
    List<UUID> ended(UUID account) {
        return em.createQuery(
                        "select s.id from AccountSession s where s.account.id = :account and s.begunAt > :since"
                                + " and s.endedAt is not null",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("since", Instant.now().minus(LONGEST))
                .getResultList();
    }

    /** When each of them signed in last; those who never did are not in it. */
    Map<UUID, Instant> lastSignIns(Collection<UUID> accounts) {
        Map<UUID, Instant> last = new HashMap<>();
        em.createQuery(
                        "select s.account.id, max(s.begunAt) from AccountSession s where s.account.id in :ids"
                                + " group by s.account.id",
                        Object[].class)
                .setParameter("ids", accounts)
                .getResultList()
                .forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        return last;
    }
}
