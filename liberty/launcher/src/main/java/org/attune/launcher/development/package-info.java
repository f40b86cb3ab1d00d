/** A server for whoever writes a plugin: two authorities, the plugin on in one of them, each new jar taken in by itself. Never for real work. */
@NullMarked
package org.attune.launcher.development;

import org.jspecify.annotations.NullMarked;
