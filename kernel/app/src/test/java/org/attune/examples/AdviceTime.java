package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;

/** Asks the calendar and everybody's working time before something is promised. */
@ApplicationScoped
@Transactional
public class AdviceTime {

    @Inject
    SchoolCalendar calendar;

    @Inject
    Workload workload;

    /** By when the parent is called, who asked on a day. */
    public LocalDate callBy(LocalDate asked) {
        LocalDate by = calendar.plusWorkingDays(asked, 10);
        return by;
    }

    /** Whether pupils are there, so that one can be observed. */
    public boolean canObserve(LocalDate day) {
        boolean there = calendar.day(day).isSchoolDay();
        return there;
    }

    /** Whether what was sold in a school year is covered. */
    public boolean isCovered(int soldMinutes) {
        int direct = workload.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)).stream()
                .mapToInt(Capacity::directMinutes)
                .sum();
        boolean covered = soldMinutes <= direct;
        return covered;
    }
}
