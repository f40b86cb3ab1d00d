/** Bringing the tables of the kernel and of each plugin up to date, as the owner role. */
@NullMarked
package org.attune.launcher.migration;

import org.jspecify.annotations.NullMarked;
