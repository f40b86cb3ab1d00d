/**
 * Everybody's working week: working patterns, leave, and how much preparation direct work takes; how much time there is by them, what
 * is planned and done in it, and who has room. What plugins ask is {@link org.attune.api.workload.Workload}.
 */
@NullMarked
package org.attune.kernel.workload;

import org.jspecify.annotations.NullMarked;
