/**
 * The time ledger: accounts, bookings, the end of their periods, and statements as pages, PDF, CSV and for programs. What is booked
 * is decided by the plugins, through {@link org.attune.api.ledger.TimeLedger}; that it adds up, by the database (migration V120).
 */
@NullMarked
package org.attune.kernel.ledger;

import org.jspecify.annotations.NullMarked;
