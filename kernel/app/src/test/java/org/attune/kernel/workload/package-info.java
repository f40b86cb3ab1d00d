@NullMarked
package org.attune.kernel.workload;

import org.jspecify.annotations.NullMarked;
