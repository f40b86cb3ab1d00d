/**
 * A plugin's typed settings: what its record says, turning stored JSON and typed-in text into it, and saying in plain English what
 * is wrong. Knows nothing of authorities.
 */
@NullMarked
package org.attune.kernel.plugin.settings;

import org.jspecify.annotations.NullMarked;
