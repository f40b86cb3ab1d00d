package org.attune.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Invoice;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceTotals;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.invoice.NewOrder;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.YearKind;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;

/** How a service model that sells time takes an order and drafts the invoices for it. {@link InvoicesTest} runs it. */
@ApplicationScoped
@Transactional
class InvoicesExample {

    private static final AccountTerms TERMS = new AccountTerms(LedgerUnit.HOURS, 0, CarryOver.NOTHING, 0, 30);

    @Inject
    TimeLedger ledger;

    @Inject
    Invoices invoices;

    @Inject
    EntityManager em;

    /** Who buys. */
    UUID setting(String name) {
        Setting setting = new Setting();
        setting.setName(name);
        setting.setStatus(SettingStatus.OPEN);
        em.persist(setting);
        return setting.getId();
    }

    LedgerAccount account(AccountOwner owner, LocalDate day) {
        return ledger.open(AccountKey.of("example", owner, LedgerPeriod.of(YearKind.ACADEMIC, day)), TERMS);
    }

    /** Forty hours at £95.50, under the setting's own order number. The form's number makes that sending it twice orders once. */
    UUID order(LedgerAccount account, LocalDate day, UUID form) {
        return invoices.order(new NewOrder(
                account.id(),
                "PO-4711",
                "Mrs Begum, school business manager",
                day,
                "40 hours of educational psychology",
                40 * 60,
                new Money(40 * 9_550),
                invoices.usualVat(),
                form));
    }

    /** In two instalments: each charges half of the order. */
    List<UUID> instalments(LedgerAccount account, UUID order, UUID first, UUID second) {
        Money half = new Money(20 * 9_550);
        return List.of(
                invoices.draft(
                        new NewInvoice(account.id(), "PO-4711", List.of(line("First instalment", half, order)), first)),
                invoices.draft(new NewInvoice(
                        account.id(), "PO-4711", List.of(line("Second instalment", half, order)), second)));
    }

    private InvoiceLine line(String what, Money net, UUID order) {
        return new InvoiceLine(what, 20 * 60, net, invoices.usualVat(), order);
    }

    /** What the invoices of some accounts come to, for a page about income. */
    InvoiceTotals totals(List<LedgerAccount> accounts) {
        return invoices.totals(accounts.stream().map(LedgerAccount::id).toList());
    }

    /** What is drafted and issued for an account, for the plugin's own page. */
    List<Invoice> of(LedgerAccount account) {
        return invoices.ofAccount(account.id());
    }
}
