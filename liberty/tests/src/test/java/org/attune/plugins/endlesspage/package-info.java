/** A plugin that is broken on purpose: its page runs for ever. */
@NullMarked
package org.attune.plugins.endlesspage;

import org.jspecify.annotations.NullMarked;
