/**
 * Calls into plugins have limits of time and of memory. Whose call goes beyond one is ended, and its plugin takes no further part.
 */
@NullMarked
package org.attune.kernel.plugin.limit;

import org.jspecify.annotations.NullMarked;
