package org.attune.api.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a year: a term with the holidays after it, so that every day of the year is in one. For figures by term.
 *
 * @param name for example "Autumn term"
 * @param first its first day, in London
 * @param last its last day, not before the first
 */
public record YearPart(String name, LocalDate first, LocalDate last) {

    /**
     * @param day any day
     * @return whether it lies in this part
     */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Divides a year by its terms. What happens in the holidays counts with the term before, and what is before the first term with
     * that one.
     *
     * @param first the year's first day
     * @param last the year's last day
     * @param terms in their order; those that lie outside the year are left out
     * @return in their order; one part, the whole year, where no terms are entered
     */
    public static List<YearPart> of(LocalDate first, LocalDate last, List<SchoolTerm> terms) {
        List<SchoolTerm> inside = terms.stream()
                .filter(term ->
                        !term.lastDay().isBefore(first) && !term.firstDay().isAfter(last))
                .toList();
        if (inside.isEmpty()) {
            return List.of(new YearPart("Whole year", first, last));
        }
        List<YearPart> parts = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            parts.add(new YearPart(
                    inside.get(i).name(),
                    i == 0 ? first : inside.get(i).firstDay(),
                    i + 1 == inside.size() ? last : inside.get(i + 1).firstDay().minusDays(1)));
        }
        return parts;
    }
}
