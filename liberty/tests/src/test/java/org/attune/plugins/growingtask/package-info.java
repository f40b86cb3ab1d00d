/** A plugin that is broken on purpose: its task takes memory without bound. */
@NullMarked
package org.attune.plugins.growingtask;

import org.jspecify.annotations.NullMarked;
