/** Texts that reach people outside, or stand on their pages, and that an authority may put into its own words. */
@NullMarked
package org.attune.api.wording;

import org.jspecify.annotations.NullMarked;
