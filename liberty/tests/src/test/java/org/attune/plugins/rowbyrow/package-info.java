/** A plugin that is broken on purpose: its page asks the database once for each row. */
@NullMarked
package org.attune.plugins.rowbyrow;

import org.jspecify.annotations.NullMarked;
