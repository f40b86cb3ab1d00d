/** What stands for a text or a file that is to be known again. */
@NullMarked
package org.attune.kernel.digest;

import org.jspecify.annotations.NullMarked;
