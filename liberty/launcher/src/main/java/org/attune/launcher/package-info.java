/** The operator's program: where it starts and how it logs. What it does is in the packages below, by feature. */
@NullMarked
package org.attune.launcher;

import org.jspecify.annotations.NullMarked;
