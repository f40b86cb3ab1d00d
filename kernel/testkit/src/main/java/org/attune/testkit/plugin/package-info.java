/**
 * Plugins for tests: copies of a sound one, each broken in one way.
 */
@NullMarked
package org.attune.testkit.plugin;

import org.jspecify.annotations.NullMarked;
