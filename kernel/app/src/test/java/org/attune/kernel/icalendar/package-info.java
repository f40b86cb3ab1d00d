@NullMarked
package org.attune.kernel.icalendar;

import org.jspecify.annotations.NullMarked;
