package org.attune.kernel.workload;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.workload.WorkKind;
import org.attune.api.workload.WorkTime;
import org.junit.jupiter.api.Test;

class TimesTest {

    /** A Wednesday, in the middle of the week that is summed up. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);

    private final Practitioner who = new Practitioner();
    private final Times.Person person = new Times.Person(
            who,
            new WorkingTime(
                    who,
                    new TreeMap<>(Map.of(
                            TODAY.minusYears(1), new PatternDays(List.of(480, 480, 480, 480, 480, 0, 0), false, 60))),
                    List.of(),
                    new WorkingRules(new TreeMap<>())));

    private Figures week(WorkTime... work) {
        LocalDate monday = TODAY.minusDays(2);
        List<CalendarDay> days = Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(day -> new CalendarDay(day, DayKind.SCHOOL_DAY, ""))
                .toList();
        WorkingRules rules = new WorkingRules(new TreeMap<>());
        return new Times(TODAY, days, List.of(person), rules, Map.of(who.getId(), List.of(work)), List.of())
                .of(person, monday, monday.plusDays(6));
    }

    private WorkTime work(int day, int minutes, WorkKind kind) {
        return new WorkTime(who.getId(), TODAY.plusDays(day), minutes, kind);
    }

    @Test
    void freeIsWhatIsLeftFromTodayOn() {
        Figures figures = week(
                work(-1, 120, WorkKind.PLANNED),
                work(0, 100, WorkKind.PLANNED),
                work(-1, 90, WorkKind.DIRECT),
                work(-1, 30, WorkKind.PREPARATION),
                work(9, 600, WorkKind.PLANNED));
        assertAll(
                () -> assertEquals(2400, figures.working()),
                () -> assertEquals(1200, figures.direct()),
                () -> assertEquals(220, figures.planned()),
                () -> assertEquals(120, figures.done()),
                () -> assertEquals(720 - 100, figures.free()));
    }

    @Test
    void otherWorkLeavesLessTimeForBoth() {
        Figures figures = week(work(1, 60, WorkKind.OTHER), work(-1, 60, WorkKind.OTHER));
        assertAll(
                () -> assertEquals(2400, figures.working()),
                () -> assertEquals(1140, figures.direct()),
                () -> assertEquals(690, figures.free()));
    }
}
