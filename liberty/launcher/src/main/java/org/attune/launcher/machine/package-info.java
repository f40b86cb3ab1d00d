/** The machine that the launcher runs on. */
@NullMarked
package org.attune.launcher.machine;

import org.jspecify.annotations.NullMarked;
