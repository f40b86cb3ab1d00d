package org.attune.api.invoice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;

/**
 * Orders and invoices of the present authority. Inject it; the kernel implements it. How each method is used stands, compiled and
 * run, in the class {@code InvoicesExample} of the whole-system tests.
 *
 * <p>A service model drafts. Issuing, noting payment and cancelling are the office's, on the kernel's own pages and for finance
 * systems; {@link InvoiceChanged} tells of it.
 *
 * <p>It asks for no permission: the plugin's own services say who may order. It takes part in the transaction that is under way.
 */
public interface Invoices {

    /**
     * Enters an order.
     *
     * @param order what was ordered
     * @return its id; that of the first time where the same was sent before
     * @throws InvalidException naming each field that cannot be right
     * @throws NotFoundException where there is no such account in this authority
     * @throws RefusedException with {@code not-a-settings} where the account is not a setting's, {@code number-used} where the
     *     submission was something else
     */
    UUID order(NewOrder order);

    /**
     * Drafts an invoice. The office sees it among the drafts.
     *
     * @param invoice what it is to say
     * @return its id; that of the first time where the same was sent before
     * @throws InvalidException naming each field that cannot be right
     * @throws NotFoundException where there is no such account in this authority
     * @throws RefusedException with {@code not-a-settings} where the account is not a setting's, {@code number-used} where the
     *     submission was something else
     */
    UUID draft(NewInvoice invoice);

    /**
     * One document.
     *
     * @param invoiceId its id
     * @return empty where there is none in this authority
     */
    Optional<Invoice> find(UUID invoiceId);

    /**
     * The documents of an account, the oldest first, drafts among them.
     *
     * @param accountId which
     * @return at most 500
     */
    List<Invoice> ofAccount(UUID accountId);

    /**
     * What the invoices of accounts come to. Costs one statement, however many they are.
     *
     * @param accountIds which accounts of the time ledger, at most 5,000
     * @return the sums; nothing where there are none
     */
    InvoiceTotals totals(Collection<UUID> accountIds);

    /** @return the rate of tax that the authority usually charges on what it sells */
    VatRate usualVat();
}
