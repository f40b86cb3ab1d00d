package org.attune.kernel.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which there are no pupils.
 *
 * @param lastDay not before the first
 */
record Closed(ClosureKind kind, LocalDate firstDay, LocalDate lastDay, String words) implements Serializable {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
