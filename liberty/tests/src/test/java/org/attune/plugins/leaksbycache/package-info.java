/** A plugin that is broken on purpose: what it remembers of one authority it shows to the next. */
@NullMarked
package org.attune.plugins.leaksbycache;

import org.jspecify.annotations.NullMarked;
