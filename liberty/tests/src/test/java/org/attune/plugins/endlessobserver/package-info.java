/** A plugin that is broken on purpose: its observer runs for ever. */
@NullMarked
package org.attune.plugins.endlessobserver;

import org.jspecify.annotations.NullMarked;
