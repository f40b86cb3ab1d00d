/** Tests of orders and invoices. */
@NullMarked
package org.attune.kernel.invoice;

import org.jspecify.annotations.NullMarked;
