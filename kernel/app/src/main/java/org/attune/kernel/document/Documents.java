package org.attune.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** Keeps files and gives them back. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Keeps and reads what is held; whoever made the file was asked for consent")
public class Documents {

    private static final String SUBJECT = "attune.document";

    @Inject
    EntityManager em;

    @Inject
    DocumentAccess access;

    @Inject
    AuditLog audit;

    /** Keeps a file for the service's own people. */
    @Unrestricted("Called by services that have checked what the file belongs to; no page or resource reaches it")
    public UUID keep(String name, String mediaType, byte[] content, @Nullable UUID childId) {
        return keep(name, mediaType, content, childId, Audience.SERVICE);
    }

    /** Keeps a file, saying whether the people of the child's setting may open it as well. */
    @Unrestricted("Called by services that have checked what the file belongs to; no page or resource reaches it")
    public UUID keep(String name, String mediaType, byte[] content, @Nullable UUID childId, Audience audience) {
        Document document =
                new Document(FileName.of(name, mediaType), mediaType, content, Sha256.of(content), childId, audience);
        em.persist(document);
        return document.getId();
    }

    /** For the kernel's own use, such as an attachment; what a person opens goes through {@link #open}. */
    @Unrestricted("Called by jobs and services for what they send; no page or resource reaches it")
    public Stored load(UUID id) {
        return find(id).stored();
    }

    /**
     * What a person asks for by its id.
     *
     * @throws NotFoundException where there is none, or it is not for them
     */
    @Requires({Permission.VIEW_CHILDREN, Permission.VIEW_RECORDS})
    public Stored open(UUID id) {
        Document document = find(id);
        if (!access.mayOpen(document)) {
            audit.refused(SUBJECT, id, document.getChildId(), "not theirs to open");
            throw missing();
        }
        audit.read(SUBJECT, id, document.getChildId());
        return document.stored();
    }

    private Document find(UUID id) {
        return em.createQuery("select d from Document d where d.id = :id", Document.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Documents::missing);
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such file.");
    }
}
