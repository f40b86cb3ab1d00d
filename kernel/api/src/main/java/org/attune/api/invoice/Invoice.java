package org.attune.api.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note as it stands. Days are days in London.
 *
 * @param id its id
 * @param kind which of the two it is
 * @param state what became of it
 * @param number in the authority's series of a financial year, without a gap; empty while it is a draft
 * @param accountId the account of the time ledger that it is for
 * @param settingId who is billed
 * @param orderNumber the setting's purchase order number; empty where there is none
 * @param issuedOn null while it is a draft
 * @param dueOn by when it is to be paid; null while it is a draft
 * @param paidOn as the finance system said; null where it has not
 * @param net without tax
 * @param vat the tax of all lines
 * @param lines in their order
 */
public record Invoice(
        UUID id,
        InvoiceKind kind,
        InvoiceState state,
        String number,
        UUID accountId,
        UUID settingId,
        String orderNumber,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn,
        Money net,
        Money vat,
        List<InvoiceLine> lines) {

    /** @return with tax */
    public Money gross() {
        return net.plus(vat);
    }
}
