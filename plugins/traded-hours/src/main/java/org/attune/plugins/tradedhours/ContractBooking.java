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
import org.attune.api.time.London;
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

    /**
     * What an agreement led to.
     *
     * @param credit null where time is paid for as it is used
     * @param order null for that, and where it costs nothing
     */
    record Booked(
            UUID account, @Nullable UUID credit, @Nullable UUID order) {}

    Booked book(Contract contract, Answer answer) {
        UUID account = accounts.agree(contract.getSetting(), contract.getYear());
        return contract.getKind() == ContractKind.PAY_AS_YOU_GO
                ? new Booked(account, null, null)
                : new Booked(account, credit(contract, account), order(contract, account, answer));
    }

    private UUID credit(Contract contract, UUID account) {
        return ledger.credit(
                account,
                Booking.of(contract.getMinutes(), AcademicYear.today(), "Hours bought", contract.getId())
                        .because("Agreement " + contract.reference()));
    }

    /** Null where it costs nothing. */
    private @Nullable UUID order(Contract contract, UUID account, Answer answer) {
        if (contract.net().pence() == 0) {
            return null;
        }
        LocalDate today = AcademicYear.today();
        String number = orderNumber(contract, answer.orderNumber());
        UUID order = invoices.order(new NewOrder(
                account,
                number,
                answer.name(),
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
                        + London.wordsOrNothing(part.from());
        invoices.draft(new NewInvoice(
                account,
                number,
                List.of(new InvoiceLine(
                        words, part.minutes() == 0 ? null : part.minutes(), part.net(), contract.vat(), order)),
                UUID.nameUUIDFromBytes((contract.getId() + " " + part.number()).getBytes(StandardCharsets.UTF_8))));
    }

    /** The setting's own, or that of the agreement where it gave none. */
    static String orderNumber(Contract contract, String given) {
        return given.isEmpty() ? "Agreement " + contract.reference() : given;
    }

    private static String what(Contract contract) {
        return Hours.words(contract.getMinutes()) + " of educational psychology, agreement " + contract.reference();
    }
}
