/**
 * Which authority a request or job works for and who acts in it. Only this package sets either.
 */
@NullMarked
package org.attune.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
