package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.ledger.LedgerPeriod;

/** Divides a year by its terms. What was worked in the holidays counts with the term before. */
final class Parts {

    private Parts() {}

    /** One part, the whole year, where no terms are entered. */
    static List<Part> of(LedgerPeriod period, List<SchoolTerm> terms) {
        List<SchoolTerm> inside = terms.stream()
                .filter(term -> !term.lastDay().isBefore(period.firstDay())
                        && !term.firstDay().isAfter(period.lastDay()))
                .toList();
        if (inside.isEmpty()) {
            return List.of(new Part("Whole year", period.firstDay(), period.lastDay()));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            LocalDate first = i == 0 ? period.firstDay() : inside.get(i).firstDay();
            LocalDate last = i + 1 == inside.size()
                    ? period.lastDay()
                    : inside.get(i + 1).firstDay().minusDays(1);
            parts.add(new Part(inside.get(i).name(), first, last));
        }
        return parts;
    }
}
