package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of one account: whoever asks has been asked for their permission. */
@ApplicationScoped
class NoticeReader {

    @Inject
    EntityManager em;

    /** The newest first. */
    NoticeService.Page page(UUID account, boolean unread, @Nullable UUID after, int limit) {
        TypedQuery<Told> query = em.createQuery(
                        "select t from Told t where t.accountId = :account" + (unread ? " and t.readAt is null" : "")
                                + (after == null ? "" : " and t.id < :after") + " order by t.id desc",
                        Told.class)
                .setParameter("account", account);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<NoticeLine> found = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(NoticeLine::of)
                .toList();
        boolean more = found.size() > limit;
        return new NoticeService.Page(
                more ? found.subList(0, limit) : found,
                more ? found.get(limit - 1).id() : null);
    }

    Optional<Told> find(UUID account, UUID id) {
        return em.createQuery("select t from Told t where t.id = :id and t.accountId = :account", Told.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
