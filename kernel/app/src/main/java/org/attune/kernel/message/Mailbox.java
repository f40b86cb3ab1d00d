package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Stored;
import org.attune.kernel.web.Demo;
import org.jspecify.annotations.Nullable;

/** What a demonstration would have sent. Outside a demonstration there is no such thing. */
@ApplicationScoped
@Transactional
@Unrestricted("Exists in a demonstration only, where anyone who tries it out may read its made-up mail")
@ConsentNotNeeded("The demo’s mailbox, where everybody is invented")
public class Mailbox {

    static final int PAGE = 50;

    @Inject
    EntityManager em;

    @Inject
    Demo demo;

    @Inject
    Documents documents;

    /**
     * Newest first, one more than a page where there are older ones.
     *
     * @param before the id of the last one seen; null begins at the newest
     */
    public List<Mail> newest(@Nullable UUID before) {
        requireDemo();
        TypedQuery<OutboxMessage> query = before == null
                ? em.createQuery("select m from OutboxMessage m order by m.id desc", OutboxMessage.class)
                : em.createQuery(
                                "select m from OutboxMessage m where m.id < :before order by m.id desc",
                                OutboxMessage.class)
                        .setParameter("before", before);
        return query.setMaxResults(PAGE + 1).getResultStream().map(Mail::of).toList();
    }

    public Mail one(UUID id) {
        return Mail.of(find(id));
    }

    public Stored attachment(UUID id) {
        UUID document = find(id).getDocumentId();
        if (document == null) {
            throw missing();
        }
        return documents.load(document);
    }

    private OutboxMessage find(UUID id) {
        requireDemo();
        return em.createQuery("select m from OutboxMessage m where m.id = :id", OutboxMessage.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Mailbox::missing);
    }

    private void requireDemo() {
        if (!demo.isEnabled()) {
            throw missing();
        }
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such message.");
    }
}
