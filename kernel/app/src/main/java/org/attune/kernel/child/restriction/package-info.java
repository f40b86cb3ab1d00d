/**
 * Restricted records: an adoption, a colleague's child. Here it is said who may see one; that nobody else does is row security's,
 * below all code (V82).
 */
@NullMarked
package org.attune.kernel.child.restriction;

import org.jspecify.annotations.NullMarked;
