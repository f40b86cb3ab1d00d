package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;

/** Keeps requests as they are typed. A draft is for the one who types it. */
@ApplicationScoped
@Transactional
public class Drafts {

    static final String FORM = "request";

    /** A person who has more than this many unfinished requests has lost sight of them. */
    private static final int MOST = 50;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /** Begins one. */
    @Requires(Permission.RAISE_REQUEST)
    public UUID begin(Map<String, String> answers) {
        if (mine().size() >= MOST) {
            throw new RefusedException(
                    "too-many-drafts",
                    "You have " + MOST + " requests that are not finished. Send or delete some of them first.");
        }
        FormDraft draft = new FormDraft(account(), FORM, DraftContent.write(answers));
        em.persist(draft);
        return draft.getId();
    }

    /** Those of the present user, the one typed last first. */
    @Requires(Permission.RAISE_REQUEST)
    public List<Draft> mine() {
        return em.createQuery(
                        "select d from FormDraft d where d.accountId = :account and d.form = :form order by d.changedAt desc",
                        FormDraft.class)
                .setParameter("account", account())
                .setParameter("form", FORM)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Draft::of)
                .toList();
    }

    /**
     * @throws NotFoundException where there is none, it was sent, or it is another person's
     */
    @Requires(Permission.RAISE_REQUEST)
    public Draft get(UUID id) {
        return Draft.of(find(id));
    }

    /**
     * @param version the version that the typing began from
     * @return the new version
     * @throws ConflictException where the draft was saved elsewhere meanwhile; nothing is saved then
     */
    @Requires(Permission.RAISE_REQUEST)
    public int save(UUID id, int version, Map<String, String> answers) {
        FormDraft draft = find(id);
        if (draft.getVersion() != version) {
            throw new ConflictException("This request was saved in another window after you opened it here.");
        }
        String content = DraftContent.write(answers);
        if (!DraftContent.read(draft.getContent()).equals(DraftContent.read(content))) {
            draft.setContent(content);
            em.flush();
        }
        return draft.getVersion();
    }

    /** Throws one away. */
    @Requires(Permission.RAISE_REQUEST)
    public void delete(UUID id) {
        em.remove(find(id));
    }

    private FormDraft find(UUID id) {
        FormDraft draft = em.find(FormDraft.class, id);
        if (draft == null || !draft.getAccountId().equals(user.accountId())) {
            audit.refused("attune.form_draft", id, null, "not found, or not the user's own");
            throw new NotFoundException("There is no such draft.");
        }
        return draft;
    }

    private UUID account() {
        return Objects.requireNonNull(user.accountId(), "only a person types a draft");
    }
}
