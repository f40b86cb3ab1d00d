/**
 * Requests for involvement: the draft that is kept as it is typed, sending it, the inbox, the decision.
 */
@NullMarked
package org.attune.kernel.request;

import org.jspecify.annotations.NullMarked;
