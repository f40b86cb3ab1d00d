/**
 * What every tenant-owned entity, the kernel's or a plugin's, has in common.
 */
@NullMarked
package org.attune.api.persistence;

import org.jspecify.annotations.NullMarked;
