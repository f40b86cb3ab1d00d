/** Deadlines from outside: their pages and forms, REST, and what happens when the calendar changes. */
@NullMarked
package org.attune.tests.deadline;

import org.jspecify.annotations.NullMarked;
