/**
 * Consent as services meet it: what a method needs, and whom it is about. The kernel asks the question before the method runs; the
 * database asks it again when the work is written down.
 */
@NullMarked
package org.attune.api.consent;

import org.jspecify.annotations.NullMarked;
