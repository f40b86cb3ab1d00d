/**
 * Traded hours: settings buy hours of an educational psychologist's time for an academic year, and the work that is recorded
 * for them is charged to those hours. The accounts, one for each setting and year, and every line of them are kept by the kernel's
 * ledger; here is what is sold, what is charged, and how it is told.
 */
@NullMarked
package org.attune.plugins.tradedhours;

import org.jspecify.annotations.NullMarked;
