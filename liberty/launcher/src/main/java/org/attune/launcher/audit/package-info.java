/**
 * Proves that the audit is as it was written: reads every authority's sealed entries and says what is wrong with which, and
 * takes the anchor that is kept outside. Computes everything itself, so that a changed database function hides nothing.
 */
@NullMarked
package org.attune.launcher.audit;

import org.jspecify.annotations.NullMarked;
