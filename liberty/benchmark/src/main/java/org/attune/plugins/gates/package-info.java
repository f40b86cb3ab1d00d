/** A plugin for the benchmark alone: the same call with a gate before it and without. */
@NullMarked
package org.attune.plugins.gates;

import org.jspecify.annotations.NullMarked;
