/** Tests of casework's rules that need no server; those that do are in liberty/tests. */
@NullMarked
package org.attune.kernel.casework;

import org.jspecify.annotations.NullMarked;
