/** What of the time ledger needs no database. */
@NullMarked
package org.attune.kernel.ledger;

import org.jspecify.annotations.NullMarked;
