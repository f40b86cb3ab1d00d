/**
 * The authority's calendar: bank holidays, school terms, and the days on which schools are closed.
 */
@NullMarked
package org.attune.api.calendar;

import org.jspecify.annotations.NullMarked;
