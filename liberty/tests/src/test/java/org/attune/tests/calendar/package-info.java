/** Terms, closures and what a day is. */
@NullMarked
package org.attune.tests.calendar;

import org.jspecify.annotations.NullMarked;
