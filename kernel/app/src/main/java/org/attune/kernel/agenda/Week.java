package org.attune.kernel.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attune.api.time.London;

/**
 * A week of a term.
 *
 * @param words its Monday
 * @param days Monday to Friday, those that lie in the term
 * @param weekend how much is in the weekend; empty for nothing
 */
public record Week(LocalDate monday, String words, boolean present, List<DayBlock> days, String weekend) {

    static List<Week> of(List<DayBlock> days) {
        return days.stream()
                .collect(Collectors.groupingBy(day -> monday(day.day()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> week(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Week week(LocalDate monday, List<DayBlock> days) {
        return new Week(
                monday,
                London.words(monday),
                monday.equals(monday(London.today())),
                days.stream().filter(day -> !day.weekend()).toList(),
                days.stream()
                        .filter(DayBlock::weekend)
                        .map(DayBlock::summary)
                        .filter(summary -> !summary.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
