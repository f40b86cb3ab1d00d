/**
 * The authorities' local time and how it is written: days begin and end in London, whatever the server's clock is set to.
 */
@NullMarked
package org.attune.api.time;

import org.jspecify.annotations.NullMarked;
