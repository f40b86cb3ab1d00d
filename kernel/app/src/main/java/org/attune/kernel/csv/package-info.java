/**
 * Reading CSV files that people bring: by line, so that what is wrong with a row costs that row only and can be named. What
 * the columns mean is the feature's that reads them.
 */
@NullMarked
package org.attune.kernel.csv;

import org.jspecify.annotations.NullMarked;
