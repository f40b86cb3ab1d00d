/** A plugin for tests only: observes bookings, refuses some, and fails after each. */
@NullMarked
package org.attune.plugins.watcher;

import org.jspecify.annotations.NullMarked;
