/**
 * The operators' screens: which authorities there are, their state and counts, suspending and deleting them. At a host of their own,
 * in no authority: nothing here can reach a row of one.
 */
@NullMarked
package org.attune.kernel.operator;

import org.jspecify.annotations.NullMarked;
