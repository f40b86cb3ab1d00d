package org.attune.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.security.Unrestricted;
import org.jspecify.annotations.Nullable;

/** What a day is, for the present authority. */
@ApplicationScoped
@Transactional
@Unrestricted("Says what a day is, and nothing of anybody")
public class SchoolCalendarBean implements SchoolCalendar {

    private static final int MOST_WORKING_DAYS = 1_000;

    @Inject
    EntityManager em;

    @Override
    public CalendarDay day(LocalDate day) {
        return days(day, day, null).get(0);
    }

    @Override
    public List<CalendarDay> days(LocalDate first, LocalDate last, @Nullable UUID settingId) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw new IllegalArgumentException("Not a stretch of up to " + MOST_DAYS + " days: " + first + ", " + last);
        }
        return new CalendarDays(terms(first, last), closures(first, last, settingId)).between(first, last);
    }

    @Override
    public Optional<SchoolTerm> term(LocalDate day) {
        return new CalendarDays(terms(day, day), List.of()).term(day);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<String> bankHoliday(LocalDate day) {
        return BankHolidays.on(day);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public boolean isWorkingDay(LocalDate day) {
        return CalendarDays.isWorkingDay(day);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public LocalDate nextWorkingDay(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0 || workingDays > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException("Not 0 to " + MOST_WORKING_DAYS + " working days: " + workingDays);
        }
        return workingDays == 0
                ? day
                : Stream.iterate(day.plusDays(1), one -> one.plusDays(1))
                        .filter(CalendarDays::isWorkingDay)
                        .skip(workingDays - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** Of the school years that the days lie in, whole: a day between two terms is known to be one by them. */
    @Override
    public List<SchoolTerm> terms(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select t from Term t where t.schoolYear >= :first and t.schoolYear <= :last order by t.firstDay",
                        Term.class)
                .setParameter("first", SchoolYear.of(first).begins())
                // A term may begin in the last days of the August before its school year.
                .setParameter("last", SchoolYear.ofTermFrom(last).begins())
                .getResultStream()
                .map(Term::term)
                .toList();
    }

    private List<Closed> closures(LocalDate first, LocalDate last, @Nullable UUID settingId) {
        String where = settingId == null ? "s.id is null" : "(s.id is null or s.id = :setting)";
        TypedQuery<Closure> query = em.createQuery(
                        "select c from Closure c left join c.setting s where c.lastDay >= :first and c.firstDay <= :last and "
                                + where,
                        Closure.class)
                .setParameter("first", first)
                .setParameter("last", last);
        if (settingId != null) {
            query.setParameter("setting", settingId);
        }
        return query.getResultStream().map(Closure::closed).toList();
    }
}
