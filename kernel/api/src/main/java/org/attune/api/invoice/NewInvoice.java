package org.attune.api.invoice;

import java.util.List;
import java.util.UUID;

/**
 * An invoice to be drafted.
 *
 * @param accountId the account of the time ledger that it is for; it belongs to a setting, which is billed
 * @param orderNumber the setting's purchase order number, up to 40 characters; empty where it gave none
 * @param lines 1 to 100; together not below zero
 * @param submissionId the form's or event's own number: the same sent twice is drafted once
 */
public record NewInvoice(UUID accountId, String orderNumber, List<InvoiceLine> lines, UUID submissionId) {

    /** The most lines that an invoice has. */
    public static final int MOST_LINES = 100;

    /** Keeps the lines as they are. */
    public NewInvoice {
        lines = List.copyOf(lines);
    }
}
