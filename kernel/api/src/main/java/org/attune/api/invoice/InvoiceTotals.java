package org.attune.api.invoice;

/**
 * What was asked for and paid, without tax. A cancelled invoice counts nowhere, and neither does its credit note.
 *
 * @param drafted on drafts, which the office has not issued yet
 * @param issued on invoices that were issued, those that are paid among them
 * @param paid on those that the finance system says were paid
 */
public record InvoiceTotals(Money drafted, Money issued, Money paid) {}
