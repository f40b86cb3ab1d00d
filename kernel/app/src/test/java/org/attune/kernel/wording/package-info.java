@NullMarked
package org.attune.kernel.wording;

import org.jspecify.annotations.NullMarked;
