/**
 * Two records of one child made one, and the way back: all that is about the one moves to the other, row by row, in the database
 * (V84); whoever merges chooses what stands in each field.
 */
@NullMarked
package org.attune.kernel.child.merge;

import org.jspecify.annotations.NullMarked;
