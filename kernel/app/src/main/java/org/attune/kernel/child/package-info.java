/**
 * Children and young people, and those who may be asked about them: who may see which child, the lists, the search, the
 * child's page and {@code /api/v1/children}.
 */
@NullMarked
package org.attune.kernel.child;

import org.jspecify.annotations.NullMarked;
