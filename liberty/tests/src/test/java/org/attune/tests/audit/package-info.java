/** The audit through the front: what its pages show to whom, and that nothing happens that cannot be written down. */
@NullMarked
package org.attune.tests.audit;

import org.jspecify.annotations.NullMarked;
