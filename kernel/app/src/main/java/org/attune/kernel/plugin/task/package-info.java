/**
 * Runs what plugins want done from time to time, for each authority that has them on.
 */
@NullMarked
package org.attune.kernel.plugin.task;

import org.jspecify.annotations.NullMarked;
