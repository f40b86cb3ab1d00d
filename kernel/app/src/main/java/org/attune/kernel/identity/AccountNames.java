package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.jspecify.annotations.Nullable;

/** What the people who signed something are called. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Names the service's own people")
public class AccountNames {

    @Inject
    EntityManager em;

    /** Empty for nobody, and for an account that is gone. */
    @Unrestricted("Called by services for what they show of what they have checked; no page or resource reaches it")
    public String of(@Nullable UUID account) {
        return account == null
                ? ""
                : em.createQuery("select a.displayName from Account a where a.id = :id", String.class)
                        .setParameter("id", account)
                        .getResultStream()
                        .findFirst()
                        .orElse("");
    }
}
