package org.attune.api.invoice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param what what it is for, 1 to 200 characters, one line. It names no child.
 * @param minutes how much time it is for, 1 to 1,000,000; null where it is not for time
 * @param net without tax; below zero for a discount, and on a credit note
 * @param vat the rate of tax, which is worked out line by line
 * @param orderId the order that it charges, whole or in part; null where there is none
 */
public record InvoiceLine(
        String what,
        @Nullable Integer minutes,
        Money net,
        VatRate vat,
        @Nullable UUID orderId) {

    /** @return the tax on it */
    public Money tax() {
        return vat.on(net);
    }

    /** @return with tax */
    public Money gross() {
        return net.plus(tax());
    }
}
