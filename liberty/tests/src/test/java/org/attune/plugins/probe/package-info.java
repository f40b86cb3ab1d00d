/** A plugin for tests only: tells what it sees, and refuses or fails when asked to. */
@NullMarked
package org.attune.plugins.probe;

import org.jspecify.annotations.NullMarked;
