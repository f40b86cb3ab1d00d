package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.CurrentUser;

/** Counts what somebody has not read. A bean of its own, so that a remembered count begins no transaction. */
@ApplicationScoped
@ConsentNotNeeded("Counts notices, which hold nothing about a child")
class UnreadReader {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Transactional
    long read() {
        UUID me = user.accountId();
        return me == null
                ? 0
                : em.createQuery("select count(t) from Told t where t.accountId = :me and t.readAt is null", Long.class)
                        .setParameter("me", me)
                        .getSingleResult();
    }
}
