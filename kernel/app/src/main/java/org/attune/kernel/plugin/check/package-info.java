/**
 * What is found out about a jar from its bytes, before any of its code runs: whether its classes link, and whether they keep to
 * what a plugin may do.
 */
@NullMarked
package org.attune.kernel.plugin.check;

import org.jspecify.annotations.NullMarked;
