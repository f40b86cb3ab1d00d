/** A plugin that is broken on purpose: what it released is changed afterwards. */
@NullMarked
package org.attune.plugins.changedmigration;

import org.jspecify.annotations.NullMarked;
