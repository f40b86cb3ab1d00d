package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.invoice.NewOrder;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.security.Unrestricted;
import org.jspecify.annotations.Nullable;

/** What an agreement does once it is agreed to: hours on the account, an order, and the drafts of its invoices. */
@ApplicationScoped
@Transactional
@Unrestricted("Called in the transaction in which somebody agrees, who was allowed to")
public class ContractBooking {

    @Inject
    LedgerService accounts;

    @Inject
    TimeLedger ledger;

    @Inject
    Invoices invoices;

    void book(Contract contract) {
        UUID account = accounts.agree(contract.getSetting(), contract.getYear());
        boolean asItGoes = contract.getKind() == ContractKind.PAY_AS_YOU_GO;
        UUID credit = asItGoes ? null : credit(contract, account);
        contract.booked(account, credit, asItGoes ? null : order(contract, account));
    }

    private UUID credit(Contract contract, UUID account) {
        return ledger.credit(
                account,
                Booking.of(contract.getMinutes(), AcademicYear.today(), "Hours bought", contract.getId())
                        .because("Agreement " + contract.reference()));
    }

    /** Null where it costs nothing. */
    private @Nullable UUID order(Contract contract, UUID account) {
        if (contract.net().pence() == 0) {
            return null;
        }
        LocalDate today = AcademicYear.today();
        String number = orderNumber(contract);
        UUID order = invoices.order(new NewOrder(
                account,
                number,
                contract.getAnsweredName(),
                today,
                what(contract),
                contract.getMinutes(),
                contract.net(),
                contract.vat(),
                contract.getId()));
        List<Instalments.Part> parts =
                Instalments.of(contract.getInstalments(), today, contract.net(), contract.getMinutes());
        for (Instalments.Part part : parts) {
            if (part.net().pence() > 0) {
                draft(contract, account, number, order, part);
            }
        }
        return order;
    }

    private void draft(Contract contract, UUID account, String number, UUID order, Instalments.Part part) {
        String words = contract.getInstalments() == 1
                ? what(contract)
                : what(contract) + ", instalment " + part.number() + " of " + contract.getInstalments() + ", from "
                        + Days.words(part.from());
        invoices.draft(new NewInvoice(
                account,
                number,
                List.of(new InvoiceLine(
                        words, part.minutes() == 0 ? null : part.minutes(), part.net(), contract.vat(), order)),
                UUID.nameUUIDFromBytes((contract.getId() + " " + part.number()).getBytes(StandardCharsets.UTF_8))));
    }

    /** The setting's own, or that of the agreement. */
    static String orderNumber(Contract contract) {
        return contract.getOrderNumber().isEmpty() ? "Agreement " + contract.reference() : contract.getOrderNumber();
    }

    private static String what(Contract contract) {
        return Hours.words(contract.getMinutes()) + " of educational psychology, agreement " + contract.reference();
    }
}
