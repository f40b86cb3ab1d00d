/** The authorities' folders: reading and checking tenant.yaml, and creating or changing an authority from it. */
@NullMarked
package org.attune.launcher.tenant;

import org.jspecify.annotations.NullMarked;
