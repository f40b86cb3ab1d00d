package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.invoice.NewOrder;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** Orders that the office or a finance system enters. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_SERVICE)
@ConsentNotNeeded("Sells time; no work with a child")
public class OrderService {

    @Inject
    EntityManager em;

    @Inject
    Invoices invoices;

    /** An order, and the draft of the invoice for it. */
    public record Entered(UUID orderId, UUID invoiceId) {}

    /** @param next the last one's id where others follow; null at the end */
    record Part(List<PurchaseOrder> orders, @Nullable UUID next) {}

    /**
     * Enters it and drafts the invoice for the whole of it. Sent twice, it is done once.
     *
     * @throws InvalidException naming each field that cannot be right
     */
    public Entered enter(OrderInput entered) {
        NewOrder order = entered.order(invoices.usualVat());
        UUID id = invoices.order(order);
        UUID draft = invoices.draft(new NewInvoice(
                order.accountId(),
                order.number(),
                List.of(new InvoiceLine(order.what(), order.minutes(), order.net(), order.vat(), id)),
                order.submissionId()));
        return new Entered(id, draft);
    }

    /** In the order in which they were entered. @param after the last one of the part before; null for the beginning */
    Part list(@Nullable UUID after, int atMost) {
        TypedQuery<PurchaseOrder> query = em.createQuery(
                "select o from PurchaseOrder o" + (after == null ? "" : " where o.id > :after") + " order by o.id",
                PurchaseOrder.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<PurchaseOrder> found = query.setMaxResults(atMost + 1).getResultList();
        boolean more = found.size() > atMost;
        List<PurchaseOrder> shown = more ? found.subList(0, atMost) : found;
        return new Part(shown, more ? shown.get(atMost - 1).getId() : null);
    }
}
