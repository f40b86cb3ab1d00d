package org.attune.plugins.leaksbyquery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.api.security.Unrestricted;

/** Shows the rows of every authority. */
@Named("leaksByQueryPage")
@RequestScoped
public class Everybodys {

    @Inject
    EntityManager em;

    /** By SQL of its own. */
    @Transactional
    @Unrestricted("broken on purpose")
    public List<?> getRows() {
        return em.createNativeQuery("select content from plugin_leaks_by_query.everybodys")
                .getResultList();
    }
}
