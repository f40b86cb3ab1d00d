/**
 * Orders and invoices of what settings buy: data that the authority's finance system imports. A service model enters what was ordered
 * and drafts an invoice; the office issues it, and from then on it never changes. Money is counted in whole pence.
 */
@NullMarked
package org.attune.api.invoice;

import org.jspecify.annotations.NullMarked;
