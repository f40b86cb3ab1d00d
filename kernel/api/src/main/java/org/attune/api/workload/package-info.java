/**
 * Everybody's working time: how much of it there is, what is planned and what was done, for whoever has work to give.
 */
@NullMarked
package org.attune.api.workload;

import org.jspecify.annotations.NullMarked;
