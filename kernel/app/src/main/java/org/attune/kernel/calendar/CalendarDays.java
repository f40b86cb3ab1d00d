package org.attune.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.calendar.SchoolTerm;
import org.jspecify.annotations.Nullable;

/** Works out what days are, from the terms of the school years that they lie in and the closures that hold. */
final class CalendarDays {

    private final Collection<SchoolTerm> terms;
    private final Collection<Closed> closures;

    CalendarDays(Collection<SchoolTerm> terms, Collection<Closed> closures) {
        this.terms = terms;
        this.closures = closures;
    }

    List<CalendarDay> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    CalendarDay day(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return new CalendarDay(day, DayKind.WEEKEND, "");
        }
        Optional<String> bankHoliday = BankHolidays.on(day);
        if (bankHoliday.isPresent()) {
            return new CalendarDay(day, DayKind.BANK_HOLIDAY, bankHoliday.get());
        }
        Optional<SchoolTerm> term = term(day);
        if (term.isEmpty()) {
            boolean known = terms.stream()
                    .anyMatch(one -> one.schoolYear() == SchoolYear.of(day).begins());
            return new CalendarDay(day, known ? DayKind.HOLIDAY : DayKind.UNKNOWN, "");
        }
        if (isBetween(day, term.get().halfTermFrom(), term.get().halfTermTo())) {
            return new CalendarDay(day, DayKind.HOLIDAY, "Half-term");
        }
        return closures.stream()
                .filter(one -> one.holds(day))
                .findFirst()
                .map(one -> new CalendarDay(day, DayKind.CLOSED, one.words()))
                .orElseGet(() ->
                        new CalendarDay(day, DayKind.SCHOOL_DAY, term.get().name()));
    }

    Optional<SchoolTerm> term(LocalDate day) {
        return terms.stream()
                .filter(one -> isBetween(day, one.firstDay(), one.lastDay()))
                .findFirst();
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && BankHolidays.on(day).isEmpty();
    }

    private static boolean isBetween(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
