/**
 * Where the service works and who answers for a setting there: districts, the teams that serve them, the district of a
 * setting, and who is its link EP from when until when.
 */
@NullMarked
package org.attune.kernel.place;

import org.jspecify.annotations.NullMarked;
