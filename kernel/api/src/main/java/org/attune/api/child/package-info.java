/**
 * Children and young people aged 0 to 25.
 */
@NullMarked
package org.attune.api.child;

import org.jspecify.annotations.NullMarked;
