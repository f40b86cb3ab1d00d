/**
 * Orders and invoices: drafted by the service models or from an order that the office enters, issued, paid as the finance system says,
 * cancelled by a credit note. That what was issued never changes, and that the numbers have no gap, the database sees to (migration
 * V135).
 */
@NullMarked
package org.attune.kernel.invoice;

import org.jspecify.annotations.NullMarked;
