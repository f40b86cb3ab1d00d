/**
 * The days of a week in words; days and times themselves are {@link org.attune.api.time.London}.
 */
@NullMarked
package org.attune.kernel.time;

import org.jspecify.annotations.NullMarked;
