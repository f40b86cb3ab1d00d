/** Open Liberty: its server folder, its process, and knowing when it is ready. */
@NullMarked
package org.attune.launcher.server;

import org.jspecify.annotations.NullMarked;
