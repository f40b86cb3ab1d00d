package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;

/** What stands on this authority's invoices from now on; those that were issued keep what they say. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Says what stands on invoices; no work with a child")
public class TermsService {

    @Inject
    EntityManager em;

    @Unrestricted("What stands on every invoice is no secret")
    public Terms get() {
        return found().map(InvoiceTerms::get).orElse(Terms.USUAL);
    }

    /** @throws InvalidException naming each field that cannot be right */
    @Requires(Permission.MANAGE_SERVICE)
    public void set(Terms terms) {
        terms.checked();
        InvoiceTerms own = found().orElseGet(InvoiceTerms::new);
        own.set(terms);
        em.persist(own);
        em.flush();
    }

    private Optional<InvoiceTerms> found() {
        return em.createQuery("select t from InvoiceTerms t", InvoiceTerms.class)
                .getResultStream()
                .findFirst();
    }
}
