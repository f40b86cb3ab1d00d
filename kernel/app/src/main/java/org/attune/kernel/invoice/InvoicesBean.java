package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.invoice.Invoice;
import org.attune.api.invoice.InvoiceKind;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.invoice.InvoiceTotals;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.invoice.NewOrder;
import org.attune.api.invoice.VatRate;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.OwnerKind;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Unrestricted;

/** Orders and invoices as plugins have them. */
@ApplicationScoped
@Transactional
@Unrestricted("The plugin's own services say who may order; issuing is not offered here")
@ConsentNotNeeded("Sells time; no work with a child")
public class InvoicesBean implements Invoices {

    private static final int MOST = 500;

    @Inject
    EntityManager em;

    @Inject
    TimeLedger ledger;

    @Inject
    InvoiceLines lines;

    @Inject
    TermsService terms;

    @Override
    public UUID order(NewOrder order) {
        InvoiceRules.check(order);
        LedgerAccount account = ledger.get(order.accountId());
        UUID setting = settingOf(account);
        Optional<PurchaseOrder> before = em.createQuery(
                        "select o from PurchaseOrder o where o.scheme = :scheme and o.submissionId = :submission",
                        PurchaseOrder.class)
                .setParameter("scheme", account.key().scheme())
                .setParameter("submission", order.submissionId())
                .getResultStream()
                .findFirst();
        if (before.isPresent()) {
            return same(before.get().is(order), before.get().getId());
        }
        PurchaseOrder entered = new PurchaseOrder(account, setting, order);
        em.persist(entered);
        em.flush();
        return entered.getId();
    }

    @Override
    public UUID draft(NewInvoice invoice) {
        InvoiceRules.check(invoice);
        LedgerAccount account = ledger.get(invoice.accountId());
        InvoiceDocument draft = new InvoiceDocument(
                account.key().scheme(),
                account.id(),
                settingOf(account),
                invoice.orderNumber(),
                invoice.lines(),
                invoice.submissionId());
        Optional<InvoiceDocument> before = em.createQuery(
                        "select d from InvoiceDocument d where d.scheme = :scheme and d.submissionId = :submission",
                        InvoiceDocument.class)
                .setParameter("scheme", draft.scheme())
                .setParameter("submission", invoice.submissionId())
                .getResultStream()
                .findFirst();
        if (before.isPresent()) {
            InvoiceDocument first = before.get();
            return same(
                    first.accountId().equals(draft.accountId()) && first.gross().equals(draft.gross()), first.getId());
        }
        em.persist(draft);
        // The document must be there before its lines.
        em.flush();
        lines.write(draft.getId(), invoice.lines());
        em.flush();
        return draft.getId();
    }

    private static UUID same(boolean isSame, UUID id) {
        if (!isSame) {
            throw new RefusedException(
                    "number-used",
                    "This form was sent before with something else in it. Open it again to send another.");
        }
        return id;
    }

    private static UUID settingOf(LedgerAccount account) {
        if (account.key().owner().kind() != OwnerKind.SETTING) {
            throw new RefusedException(
                    "not-a-settings", "Only the account of a school or setting has orders and invoices.");
        }
        return Objects.requireNonNull(account.key().owner().id());
    }

    @Override
    public Optional<Invoice> find(UUID invoiceId) {
        return em.createQuery("select d from InvoiceDocument d where d.id = :id", InvoiceDocument.class)
                .setParameter("id", invoiceId)
                .getResultStream()
                .findFirst()
                .map(found -> found.with(lines.of(invoiceId)));
    }

    @Override
    public List<Invoice> ofAccount(UUID accountId) {
        List<InvoiceDocument> found = em.createQuery(
                        "select d from InvoiceDocument d where d.accountId = :account order by d.id",
                        InvoiceDocument.class)
                .setParameter("account", accountId)
                .setMaxResults(MOST)
                .getResultList();
        var of = lines.of(found.stream().map(InvoiceDocument::getId).toList());
        return found.stream()
                .map(one -> one.with(of.getOrDefault(one.getId(), List.<InvoiceLine>of())))
                .toList();
    }

    @Override
    public InvoiceTotals totals(Collection<UUID> accountIds) {
        Map<InvoiceState, Long> sums = new EnumMap<>(InvoiceState.class);
        if (!accountIds.isEmpty()) {
            em.createQuery(
                            "select d.state, sum(d.netPence) from InvoiceDocument d"
                                    + " where d.accountId in :accounts and d.kind = :invoice group by d.state",
                            Object[].class)
                    .setParameter("accounts", accountIds)
                    .setParameter("invoice", InvoiceKind.INVOICE)
                    .getResultStream()
                    .forEach(row -> sums.put((InvoiceState) row[0], ((Number) row[1]).longValue()));
        }
        Money paid = new Money(sums.getOrDefault(InvoiceState.PAID, 0L));
        return new InvoiceTotals(
                new Money(sums.getOrDefault(InvoiceState.DRAFT, 0L)),
                paid.plus(new Money(sums.getOrDefault(InvoiceState.ISSUED, 0L))),
                paid);
    }

    @Override
    public VatRate usualVat() {
        return new VatRate(terms.get().vatBasisPoints());
    }
}
