/** A plugin that is broken on purpose: its task runs for ever. */
@NullMarked
package org.attune.plugins.endlesstask;

import org.jspecify.annotations.NullMarked;
