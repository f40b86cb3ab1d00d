package org.attune.kernel.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A school year at a glance.
 *
 * @param begins the year of its September
 * @param setting whose own closures are among them; null for what holds for all
 */
public record YearView(
        int begins,
        String words,
        @Nullable String setting,
        List<TermLine> terms,
        List<ClosureLine> closures,
        List<BankHoliday> bankHolidays,
        List<Month> months) {

    /** @param schoolDays how many days pupils come */
    public record TermLine(UUID id, String name, String from, String to, String halfTerm, long schoolDays) {}

    /** @param where all schools, or the name of one */
    public record ClosureLine(UUID id, String when, String kind, String words, String where) {}

    public record BankHoliday(String when, String name) {}

    /** @param weeks seven cells each, from Monday; null where the day is another month's */
    public record Month(String name, List<List<@Nullable Cell>> weeks) {}

    /**
     * @param letter what kind of day it is, where it is no ordinary school day or weekend
     * @param words the same in words
     * @param style the class of its cell
     */
    public record Cell(int day, String letter, String words, String style) {

        static Cell of(CalendarDay day) {
            String words = day.kind().words() + (day.words().isEmpty() ? "" : ": " + day.words());
            return new Cell(
                    day.date().getDayOfMonth(),
                    letter(day.kind()),
                    words,
                    "day-" + day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private static String letter(DayKind kind) {
            return switch (kind) {
                case BANK_HOLIDAY -> "B";
                case HOLIDAY -> "H";
                case CLOSED -> "C";
                case UNKNOWN -> "?";
                case WEEKEND, SCHOOL_DAY -> "";
            };
        }
    }

    static TermLine line(Term term, List<CalendarDay> days) {
        SchoolTerm it = term.term();
        String half = it.halfTermFrom() == null || it.halfTermTo() == null
                ? ""
                : London.words(it.halfTermFrom()) + " to " + London.words(it.halfTermTo());
        return new TermLine(
                term.getId(),
                it.name(),
                London.words(it.firstDay()),
                London.words(it.lastDay()),
                half,
                days.stream()
                        .filter(day -> day.isSchoolDay()
                                && !day.date().isBefore(it.firstDay())
                                && !day.date().isAfter(it.lastDay()))
                        .count());
    }

    static ClosureLine line(Closure closure) {
        Closed it = closure.closed();
        return new ClosureLine(
                closure.getId(),
                it.firstDay().equals(it.lastDay())
                        ? London.words(it.firstDay())
                        : London.words(it.firstDay()) + " to " + London.words(it.lastDay()),
                it.kind().words(),
                it.words(),
                closure.setting() == null ? "All schools" : closure.setting().getName());
    }

    static List<Month> months(List<CalendarDay> days) {
        List<Month> months = new ArrayList<>();
        YearMonth month = YearMonth.from(days.get(0).date());
        YearMonth last = YearMonth.from(days.get(days.size() - 1).date());
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth now = month;
            months.add(month(
                    now,
                    days.stream()
                            .filter(day -> YearMonth.from(day.date()).equals(now))
                            .toList()));
        }
        return months;
    }

    private static Month month(YearMonth month, List<CalendarDay> days) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        List<@Nullable Cell> week = new ArrayList<>();
        LocalDate first = month.atDay(1);
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            week.add(null);
        }
        for (CalendarDay day : days) {
            week.add(Cell.of(day));
            if (week.size() == 7) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < 7) {
            week.add(null);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        return new Month(month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear(), weeks);
    }
}
