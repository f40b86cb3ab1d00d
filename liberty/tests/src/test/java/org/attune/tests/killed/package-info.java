/** The server and the database are killed at random points, while a ledger of what was acknowledged is kept outside. */
@NullMarked
package org.attune.tests.killed;

import org.jspecify.annotations.NullMarked;
