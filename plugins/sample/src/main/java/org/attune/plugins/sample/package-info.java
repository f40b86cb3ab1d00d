/**
 * The smallest complete plugin: notes that a service keeps about a setting. Begin your own from a copy of it.
 */
@NullMarked
package org.attune.plugins.sample;

import org.jspecify.annotations.NullMarked;
