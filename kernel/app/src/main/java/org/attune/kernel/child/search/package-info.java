/** The page with the one box that finds children. */
@NullMarked
package org.attune.kernel.child.search;

import org.jspecify.annotations.NullMarked;
