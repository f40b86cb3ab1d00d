/**
 * The time ledger: who has how much of the service's time, and where every minute of it went. A service model opens accounts and
 * books; the kernel keeps them balanced, closes their periods and gives statements. Everything is counted in whole minutes.
 */
@NullMarked
package org.attune.api.ledger;

import org.jspecify.annotations.NullMarked;
