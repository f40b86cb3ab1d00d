package org.attune.api.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of the authority's schools.
 *
 * @param schoolYear the year in which its school year begins: 2026 for September 2026 to August 2027
 * @param name for example "Autumn term"
 * @param firstDay the first day on which pupils may come
 * @param lastDay the last one, not before the first
 * @param halfTermFrom the first day of half-term; null where the term has none
 * @param halfTermTo the last day of half-term; null where the term has none
 */
public record SchoolTerm(
        int schoolYear,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate halfTermFrom,
        @Nullable LocalDate halfTermTo)
        implements Serializable {}
