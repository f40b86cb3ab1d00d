package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.invoice.InvoiceLine;

/** The lines of documents, in their order. */
@ApplicationScoped
class InvoiceLines {

    @Inject
    EntityManager em;

    void write(UUID invoice, List<InvoiceLine> lines) {
        int position = 0;
        for (InvoiceLine line : lines) {
            position++;
            em.persist(new InvoiceDocumentLine(invoice, position, line));
        }
    }

    List<InvoiceLine> of(UUID invoice) {
        return of(List.of(invoice)).getOrDefault(invoice, List.of());
    }

    /** With one statement, however many they are. */
    Map<UUID, List<InvoiceLine>> of(Collection<UUID> invoices) {
        Map<UUID, List<InvoiceLine>> found = new HashMap<>();
        if (!invoices.isEmpty()) {
            em.createQuery(
                            "select l from InvoiceDocumentLine l where l.invoiceId in :ids order by l.invoiceId, l.position",
                            InvoiceDocumentLine.class)
                    .setParameter("ids", invoices)
                    .getResultStream()
                    .forEach(line -> found.computeIfAbsent(line.invoiceId(), id -> new ArrayList<>())
                            .add(line.line()));
        }
        return found;
    }
}
