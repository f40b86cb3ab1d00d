/**
 * Brings plugins' classes into CDI without letting one of them stop the others: what is wrong with a plugin's beans becomes a
 * reason to leave it out, not a failed deployment. The kernel reaches these beans through {@link
 * org.attune.kernel.plugin.cdi.PluginBeans} only, never by injection.
 */
@NullMarked
package org.attune.kernel.plugin.cdi;

import org.jspecify.annotations.NullMarked;
