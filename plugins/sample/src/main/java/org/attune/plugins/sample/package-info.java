/**
 * Notes that a service keeps about a setting.
 */
@NullMarked
package org.attune.plugins.sample;

import org.jspecify.annotations.NullMarked;
