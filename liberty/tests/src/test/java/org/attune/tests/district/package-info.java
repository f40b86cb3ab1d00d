/** District days, walked as the service's people do. */
@NullMarked
package org.attune.tests.district;

import org.jspecify.annotations.NullMarked;
