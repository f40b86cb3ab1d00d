/** The diary and what can be booked, through the front. */
@NullMarked
package org.attune.tests.diary;

import org.jspecify.annotations.NullMarked;
