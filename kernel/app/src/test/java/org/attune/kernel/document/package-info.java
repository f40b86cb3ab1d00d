@NullMarked
package org.attune.kernel.document;

import org.jspecify.annotations.NullMarked;
