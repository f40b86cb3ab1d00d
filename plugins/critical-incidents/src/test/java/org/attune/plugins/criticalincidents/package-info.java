/** Tests of the rules that need no server; those that do are in liberty/tests. */
@NullMarked
package org.attune.plugins.criticalincidents;

import org.jspecify.annotations.NullMarked;
