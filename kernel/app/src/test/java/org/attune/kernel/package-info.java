/** The tests of the kernel as a whole; each feature's own are in its package. */
@NullMarked
package org.attune.kernel;

import org.jspecify.annotations.NullMarked;
