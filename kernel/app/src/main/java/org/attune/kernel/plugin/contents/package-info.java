/**
 * What an installed plugin adds to the service, worked out from its jar, its classes and what it declares: for whoever decides about
 * it.
 */
@NullMarked
package org.attune.kernel.plugin.contents;

import org.jspecify.annotations.NullMarked;
