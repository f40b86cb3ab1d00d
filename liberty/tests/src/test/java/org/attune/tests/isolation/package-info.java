/** No authority sees another's rows, however it asks. */
@NullMarked
package org.attune.tests.isolation;

import org.jspecify.annotations.NullMarked;
