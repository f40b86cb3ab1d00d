package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.attune.api.security.Role;

/** Who answers for the service's practitioners. */
@ApplicationScoped
public class Principals {

    @Inject
    EntityManager em;

    /** The email addresses of those who are principals today. */
    public List<String> emails() {
        return em.createQuery(
                        "select distinct a.email from AccountRole r join r.account a where r.role = :role and a.active = true"
                                + " order by a.email",
                        String.class)
                .setParameter("role", Role.PRINCIPAL)
                .getResultList();
    }
}
