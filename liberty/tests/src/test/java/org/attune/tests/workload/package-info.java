/** Working patterns, leave, capacity, and who has room. */
@NullMarked
package org.attune.tests.workload;

import org.jspecify.annotations.NullMarked;
