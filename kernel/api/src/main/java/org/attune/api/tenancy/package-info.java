/**
 * Which authority the present request or job works for.
 */
@NullMarked
package org.attune.api.tenancy;

import org.jspecify.annotations.NullMarked;
