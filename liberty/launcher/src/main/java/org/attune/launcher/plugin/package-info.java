/** Which plugin jars are installed, approved and fit to run, and the reason where one is not. */
@NullMarked
package org.attune.launcher.plugin;

import org.jspecify.annotations.NullMarked;
