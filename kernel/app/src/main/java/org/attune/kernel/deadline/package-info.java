/**
 * Clocks: rules with their limits, due dates and how they are counted, pauses and exceptions, what was promised against what was
 * done. Plugins come in by {@link org.attune.api.deadline}. See docs/deadlines.md.
 */
@NullMarked
package org.attune.kernel.deadline;

import org.jspecify.annotations.NullMarked;
