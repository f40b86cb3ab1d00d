/** How the kernel and a plugin are tested: one whole installation for a test run, with everything real. */
@NullMarked
package org.attune.testkit;

import org.jspecify.annotations.NullMarked;
