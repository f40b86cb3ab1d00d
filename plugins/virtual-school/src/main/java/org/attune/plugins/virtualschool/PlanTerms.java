package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.calendar.SchoolTerm;

/** From which day the review of a term is counted. */
@ApplicationScoped
public class PlanTerms {

    /** When terms usually begin, for years whose terms nobody has entered. */
    private static final List<MonthDay> USUAL = List.of(MonthDay.of(1, 5), MonthDay.of(4, 15), MonthDay.of(9, 1));

    @Inject
    SchoolCalendar calendar;

    /** The first day of the term in which a day lies; in holidays, of the next one. */
    LocalDate of(LocalDate day) {
        return calendar.term(day).map(SchoolTerm::firstDay).orElseGet(() -> after(day));
    }

    /** The first day of the first term that begins after a day. */
    LocalDate after(LocalDate day) {
        return calendar.terms(day, day.plusYears(1)).stream()
                .map(SchoolTerm::firstDay)
                .filter(first -> first.isAfter(day))
                .findFirst()
                .orElseGet(() -> usual(day));
    }

    static LocalDate usual(LocalDate day) {
        return USUAL.stream()
                .map(one -> one.atYear(day.getYear()))
                .filter(first -> first.isAfter(day))
                .findFirst()
                .orElseGet(() -> USUAL.get(0).atYear(day.getYear() + 1));
    }
}
