/**
 * The one place that decides whether a plugin is on for the present authority, and what everything else about plugins passes
 * through: paths, extensions, settings, and work that a plugin which is left out might have refused.
 */
@NullMarked
package org.attune.kernel.plugin.gate;

import org.jspecify.annotations.NullMarked;
