package org.attune.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.document.Scans;
import org.attune.api.security.Unrestricted;
import org.jspecify.annotations.Nullable;

/** Scans as plugins have them kept: through the one gate for uploads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Unrestricted("Called by a plugin's services, which have checked what the paper belongs to")
@ConsentNotNeeded("Keeps what is held; whoever brings it was asked for consent")
public class ScansBean implements Scans {

    private static final String UNNAMED = "Signed form";

    @Inject
    EntityManager em;

    @Inject
    Uploads uploads;

    @Inject
    Documents documents;

    @Override
    public Optional<UUID> keep(String field, @Nullable Part chosen, UUID childId) {
        Part file = Uploads.chosen(chosen);
        if (file == null) {
            return Optional.empty();
        }
        byte[] content = Uploads.read(file);
        String mediaType = uploads.accept(field, content);
        String name = file.getSubmittedFileName();
        UUID id = documents.keep(name == null ? UNNAMED : name, mediaType, content, childId);
        // What refers to it comes after it.
        em.flush();
        return Optional.of(id);
    }
}
