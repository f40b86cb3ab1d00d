/**
 * Break-glass: somebody who must see a child's record in an emergency, and could not otherwise, does so for a time, with a reason;
 * the administrators are told at once and it stands in the audit.
 */
@NullMarked
package org.attune.kernel.child.emergency;

import org.jspecify.annotations.NullMarked;
