package org.attune.tests.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Invoice;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.invoice.InvoiceTotals;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Orders and invoices as a plugin has them. */
@InContainer
class InvoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    Within within;

    @Inject
    InvoicesExample example;

    @Inject
    Invoices invoices;

    @Deployment
    static WebArchive application() {
        return Application.with(InvoicesTest.class, InvoicesExample.class);
    }

    /** An account of a setting that no other test has. */
    private LedgerAccount account() throws Exception {
        return within.authority(
                "harbour", () -> example.account(AccountOwner.setting(example.setting("Invoiced school")), DAY));
    }

    @Test
    void anOrderAndItsInstalmentsAreDraftedOnce() throws Exception {
        LedgerAccount account = account();
        UUID form = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID order = within.authority("harbour", () -> example.order(account, DAY, form));
        UUID again = within.authority("harbour", () -> example.order(account, DAY, form));
        List<UUID> drafts = within.authority("harbour", () -> example.instalments(account, order, first, second));
        List<UUID> repeated = within.authority("harbour", () -> example.instalments(account, order, first, second));
        List<Invoice> of = within.authority("harbour", () -> example.of(account));
        assertAll(
                () -> assertEquals(order, again),
                () -> assertEquals(drafts, repeated),
                () -> assertEquals(drafts, of.stream().map(Invoice::id).toList()),
                () -> assertEquals(InvoiceState.DRAFT, of.get(0).state()),
                () -> assertEquals(new Money(229_200), of.get(0).gross()),
                () -> assertEquals(order, of.get(0).lines().get(0).orderId()),
                () -> assertEquals(
                        new InvoiceTotals(new Money(382_000), Money.NONE, Money.NONE),
                        within.authority("harbour", () -> example.totals(List.of(account)))),
                () -> assertEquals(
                        new InvoiceTotals(Money.NONE, Money.NONE, Money.NONE),
                        within.authority("meadow", () -> example.totals(List.of(account)))),
                () -> assertTrue(within.authority("meadow", () -> invoices.find(drafts.get(0)))
                        .isEmpty()));
    }

    @Test
    void whatIsRefusedSaysWhy() throws Exception {
        LedgerAccount account = account();
        LedgerAccount project =
                within.authority("harbour", () -> example.account(AccountOwner.project("Invoices"), DAY));
        UUID form = UUID.randomUUID();
        within.authority("harbour", () -> example.order(account, DAY, form));
        assertAll(
                () -> assertThrows(
                        RefusedException.class,
                        () -> within.authority("harbour", () -> example.order(project, DAY, UUID.randomUUID()))),
                () -> assertThrows(
                        RefusedException.class,
                        () -> within.authority("harbour", () -> example.order(account(), DAY, form))),
                () -> assertThrows(
                        InvalidException.class,
                        () -> within.authority(
                                "harbour",
                                () -> invoices.draft(new NewInvoice(account.id(), "", List.of(), UUID.randomUUID())))),
                () -> assertThrows(
                        NotFoundException.class,
                        () -> within.authority("meadow", () -> example.order(account, DAY, UUID.randomUUID()))));
    }
}
