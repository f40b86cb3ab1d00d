package org.attune.kernel.workload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Days that are looked at together.
 *
 * @param words what they are called, for example "Autumn term 2026"
 * @param before a day of the stretch before; null where none is known
 * @param after a day of the stretch after; null where none is known
 */
public record Stretch(
        Span span,
        LocalDate first,
        LocalDate last,
        String words,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {

    private static final int WEEKS = 13;

    /**
     * @param day a day of it; between two terms, the later is meant
     * @param terms those of the year around the day
     */
    public static Stretch of(Span span, LocalDate day, List<SchoolTerm> terms) {
        return switch (span) {
            case WEEK -> week(day);
            case TERM -> term(day, terms);
            case YEAR -> year(day);
        };
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Stretch week(LocalDate day) {
        LocalDate first = monday(day);
        return new Stretch(
                Span.WEEK,
                first,
                first.plusDays(6),
                "Week of " + London.words(first),
                first.minusWeeks(1),
                first.plusWeeks(1));
    }

    private static Stretch year(LocalDate day) {
        int begins = day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        LocalDate first = LocalDate.of(begins, Month.SEPTEMBER, 1);
        return new Stretch(
                Span.YEAR,
                first,
                first.plusYears(1).minusDays(1),
                "School year " + begins + " to " + (begins + 1),
                first.minusYears(1),
                first.plusYears(1));
    }

    private static Stretch term(LocalDate day, List<SchoolTerm> terms) {
        Optional<SchoolTerm> found = terms.stream()
                .filter(one -> !one.lastDay().isBefore(day))
                .min(Comparator.comparing(SchoolTerm::firstDay));
        return found.map(term -> term(term, terms)).orElseGet(() -> weeks(day));
    }

    private static Stretch term(SchoolTerm term, List<SchoolTerm> terms) {
        return new Stretch(
                Span.TERM,
                term.firstDay(),
                term.lastDay(),
                term.name() + " " + term.firstDay().getYear(),
                terms.stream()
                        .map(SchoolTerm::firstDay)
                        .filter(one -> one.isBefore(term.firstDay()))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                terms.stream()
                        .map(SchoolTerm::firstDay)
                        .filter(one -> one.isAfter(term.firstDay()))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Where nobody has entered the terms. */
    private static Stretch weeks(LocalDate day) {
        LocalDate first = monday(day);
        return new Stretch(
                Span.TERM,
                first,
                first.plusWeeks(WEEKS).minusDays(1),
                WEEKS + " weeks from " + London.words(first),
                first.minusWeeks(WEEKS),
                first.plusWeeks(WEEKS));
    }

    /** For example "2 September 2026 to 18 December 2026". */
    public String days() {
        return since() + " to " + London.words(last);
    }

    public String since() {
        return London.words(first);
    }
}
