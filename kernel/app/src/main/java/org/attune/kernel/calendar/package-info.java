/**
 * The calendar: bank holidays, the authority's school terms and closures, from a form or a file, and what a day is. The one
 * place that knows; what plugins and other features ask is {@link org.attune.api.calendar.SchoolCalendar}.
 */
@NullMarked
package org.attune.kernel.calendar;

import org.jspecify.annotations.NullMarked;
