/** A plugin that is broken on purpose: asks past the tenant, for all rows of a table that belongs to nobody. */
@NullMarked
package org.attune.plugins.leaksbyquery;

import org.jspecify.annotations.NullMarked;
