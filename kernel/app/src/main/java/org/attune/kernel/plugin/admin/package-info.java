/**
 * The administrator's pages Service options: which plugins there are, switching them, and their settings.
 */
@NullMarked
package org.attune.kernel.plugin.admin;

import org.jspecify.annotations.NullMarked;
