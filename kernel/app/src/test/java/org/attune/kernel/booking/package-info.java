/** Tests of what can be booked that need no database. */
@NullMarked
package org.attune.kernel.booking;

import org.jspecify.annotations.NullMarked;
