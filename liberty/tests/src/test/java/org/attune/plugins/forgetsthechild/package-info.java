/** A plugin that is broken on purpose: what it keeps about a child is in no copy of its record. */
@NullMarked
package org.attune.plugins.forgetsthechild;

import org.jspecify.annotations.NullMarked;
