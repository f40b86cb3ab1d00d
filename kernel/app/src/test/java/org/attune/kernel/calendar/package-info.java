@NullMarked
package org.attune.kernel.calendar;

import org.jspecify.annotations.NullMarked;
