package org.attune.plugins.gates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentFor;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.consent.ConsentSubject;
import org.attune.api.consent.RequiresConsent;
import org.attune.api.security.RegistrantOnly;
import org.attune.api.security.Unrestricted;

/** One read, three times: each in a transaction of its own, and they differ in the gate before them alone. */
@ApplicationScoped
@Transactional
public class GatedReads {

    private static final String NO_ONES_DATA = "The benchmark reads a child that it has made up";

    @Inject
    EntityManager em;

    @Unrestricted(NO_ONES_DATA)
    @ConsentNotNeeded(NO_ONES_DATA)
    public Child open(UUID child) {
        return em.find(Child.class, child);
    }

    @Unrestricted(NO_ONES_DATA)
    @RequiresConsent("involvement")
    public Child consented(@ConsentFor(ConsentSubject.CHILD) UUID child) {
        return em.find(Child.class, child);
    }

    @Unrestricted(NO_ONES_DATA)
    @ConsentNotNeeded(NO_ONES_DATA)
    @RegistrantOnly
    public Child registrant(UUID child) {
        return em.find(Child.class, child);
    }
}
