/** Traded hours as they are sold: price lists, agreements, and what is sold against the time there is. */
@NullMarked
package org.attune.tests.traded;

import org.jspecify.annotations.NullMarked;
