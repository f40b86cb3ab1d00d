/** Puts a plugin's jar through the conformance suite, in a process of its own that can be ended. */
@NullMarked
package org.attune.launcher.verify;

import org.jspecify.annotations.NullMarked;
