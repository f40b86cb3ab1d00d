/**
 * The authorities of this deployment, as the database knows them.
 */
@NullMarked
package org.attune.kernel.authority;

import org.jspecify.annotations.NullMarked;
