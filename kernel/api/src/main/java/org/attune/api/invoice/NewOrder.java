package org.attune.api.invoice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a setting ordered.
 *
 * @param accountId the account of the time ledger on which the time is booked; it belongs to a setting
 * @param number the setting's own purchase order number, 1 to 40 characters, one line
 * @param orderedBy who ordered it, 1 to 120 characters, one line
 * @param orderedOn the day of the order in London, from 2000 to today
 * @param what for the invoice, 1 to 200 characters, one line. It names no child.
 * @param minutes how much time was ordered, 1 to 1,000,000
 * @param net the price without tax, £0.01 to £1,000,000.00
 * @param vat the rate of tax
 * @param submissionId the form's or event's own number: the same sent twice is entered once
 */
public record NewOrder(
        UUID accountId,
        String number,
        String orderedBy,
        LocalDate orderedOn,
        String what,
        int minutes,
        Money net,
        VatRate vat,
        UUID submissionId) {}
