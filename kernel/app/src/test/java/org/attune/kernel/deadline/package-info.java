/** Counting days, limits and pauses, without a database. */
@NullMarked
package org.attune.kernel.deadline;

import org.jspecify.annotations.NullMarked;
