/** The job, walked by people in a real browser. */
@NullMarked
package org.attune.tests.journey;

import org.jspecify.annotations.NullMarked;
