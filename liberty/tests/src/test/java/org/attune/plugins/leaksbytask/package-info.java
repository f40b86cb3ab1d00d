/** A plugin that is broken on purpose: its task writes down at one authority what it saw at another. */
@NullMarked
package org.attune.plugins.leaksbytask;

import org.jspecify.annotations.NullMarked;
