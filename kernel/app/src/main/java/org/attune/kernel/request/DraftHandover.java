package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** Gives the drafts of somebody who leaves to whoever takes over. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_ACCOUNTS)
public class DraftHandover {

    @Inject
    EntityManager em;

    /** @return how many requests they have begun and not sent */
    public long count(UUID account, UUID setting) {
        return of(account, setting).size();
    }

    public void give(UUID from, UUID to, UUID setting) {
        of(from, setting).forEach(draft -> draft.give(to));
        em.flush();
    }

    /** Those for this setting, and those that do not say yet for which. */
    private List<FormDraft> of(UUID account, UUID setting) {
        return em.createQuery("select d from FormDraft d where d.accountId = :account", FormDraft.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(draft -> setting.toString()
                        .equals(DraftContent.read(draft.getContent()).getOrDefault("settingId", setting.toString())))
                .toList();
    }
}
