/**
 * Everything of one authority in one file that only the authority can open, and back again into another deployment. The form of
 * the archive: docs/decisions/0019.
 */
@NullMarked
package org.attune.launcher.archive;

import org.jspecify.annotations.NullMarked;
