/** Somebody's day, week and term, and the feed that their own calendar follows. */
@NullMarked
package org.attune.tests.agenda;

import org.jspecify.annotations.NullMarked;
