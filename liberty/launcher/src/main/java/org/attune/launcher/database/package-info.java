/** The database that everything is kept in: the embedded PostgreSQL, or a server of the operator's own. */
@NullMarked
package org.attune.launcher.database;

import org.jspecify.annotations.NullMarked;
