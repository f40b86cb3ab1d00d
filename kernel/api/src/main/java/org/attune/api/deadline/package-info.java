/**
 * Clocks: by when something is due, what was promised and what was done. A plugin declares its rules with {@link
 * org.attune.api.deadline.DeadlineRules} and runs clocks through {@link org.attune.api.deadline.Deadlines}; the kernel counts the
 * days, keeps the history, and has the pages.
 */
@NullMarked
package org.attune.api.deadline;

import org.jspecify.annotations.NullMarked;
