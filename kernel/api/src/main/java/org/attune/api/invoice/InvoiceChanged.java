package org.attune.api.invoice;

import java.util.UUID;

/**
 * An invoice was issued, paid or cancelled. Published in the transaction that does it; an observer in progress may refuse it.
 *
 * @param invoiceId which
 * @param accountId the account of the time ledger that it is for
 * @param scheme the id of the plugin whose account that is
 * @param state what it is now
 */
public record InvoiceChanged(UUID invoiceId, UUID accountId, String scheme, InvoiceState state) {}
