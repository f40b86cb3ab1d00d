/**
 * What settings can book: offers of sessions, one or a series in term time; who has a place, who waits for one, who came. A session is
 * an appointment of the diary with places; the database counts them.
 */
@NullMarked
package org.attune.kernel.booking;

import org.jspecify.annotations.NullMarked;
