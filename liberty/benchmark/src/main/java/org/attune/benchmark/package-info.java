/**
 * The benchmark: each figure is a ratio of two things measured in the same run on the same machine, because machines are
 * noisy and ratios are not. Nothing here is a test.
 */
@NullMarked
package org.attune.benchmark;

import org.jspecify.annotations.NullMarked;
