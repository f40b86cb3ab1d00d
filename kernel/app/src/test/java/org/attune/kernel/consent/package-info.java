@NullMarked
package org.attune.kernel.consent;

import org.jspecify.annotations.NullMarked;
