/** What went wrong, in one line that says what to do. */
@NullMarked
package org.attune.launcher.problem;

import org.jspecify.annotations.NullMarked;
