/**
 * The work itself: a request for involvement, the involvement that follows, the activities in it, the record of it.
 */
@NullMarked
package org.attune.api.casework;

import org.jspecify.annotations.NullMarked;
