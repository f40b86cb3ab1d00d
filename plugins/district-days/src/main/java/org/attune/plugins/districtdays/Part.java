package org.attune.plugins.districtdays;

import java.time.LocalDate;

/**
 * A part of a year: a term with the holidays after it, so that every day of the year is in one.
 *
 * @param name for example "Autumn term"
 */
public record Part(String name, LocalDate first, LocalDate last) {

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
