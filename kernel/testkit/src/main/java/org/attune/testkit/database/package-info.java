/** Looking into the running database, as its owner or as the server's own role, and counting its statements. */
@NullMarked
package org.attune.testkit.database;

import org.jspecify.annotations.NullMarked;
