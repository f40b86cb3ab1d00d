/**
 * What a diary looks like: somebody's day, week and term, as pages that need neither a wide screen nor a mouse. What stands in it is
 * kept by {@link org.attune.kernel.diary}.
 */
@NullMarked
package org.attune.kernel.agenda;

import org.jspecify.annotations.NullMarked;
