@NullMarked
package org.attune.kernel.message;

import org.jspecify.annotations.NullMarked;
