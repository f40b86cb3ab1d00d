package org.attune.plugins.leaksbycache;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.api.security.Unrestricted;

/** Asks for the names once, for everybody. */
@Named("leaksByCachePage")
@RequestScoped
public class SettingNames {

    private static final Map<String, List<String>> REMEMBERED = new ConcurrentHashMap<>();

    @Inject
    EntityManager em;

    /** Those of whoever asked first. */
    @Transactional
    @Unrestricted("broken on purpose")
    public List<String> getNames() {
        return REMEMBERED.computeIfAbsent(
                "names", key -> em.createQuery("select s.name from Setting s order by s.name", String.class)
                        .setMaxResults(5)
                        .getResultList());
    }
}
