package org.attune.plugins.rowbyrow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.security.Unrestricted;

/** Asks for the ids, and then for each line. */
@Named("rowByRowPage")
@RequestScoped
public class Lines {

    @Inject
    EntityManager em;

    /** Each by a statement of its own. */
    @Transactional
    @Unrestricted("broken on purpose")
    public List<String> getLines() {
        return em.createQuery("select l.id from RowByRowLine l", UUID.class)
                .getResultStream()
                .map(id -> em.createQuery("select l.content from RowByRowLine l where l.id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .toList();
    }
}
