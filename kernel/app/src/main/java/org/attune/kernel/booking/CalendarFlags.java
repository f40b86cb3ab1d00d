package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.time.London;
import org.attune.kernel.diary.Times;

/**
 * Which sessions of term time are on a day that is no school day any more, because terms or closures were changed since. Nothing moves
 * by itself: somebody moves it, cancels it, or says that it stays. Worked out when it is shown, so that it is never out of date.
 */
@ApplicationScoped
class CalendarFlags {

    @Inject
    SchoolCalendar calendar;

    /** Why, by the session's id, of those that are concerned; two statements at most for all. */
    Map<UUID, String> of(List<OfferedSession> sessions) {
        Instant now = London.now();
        List<OfferedSession> asked = sessions.stream()
                .filter(one -> one.isLive()
                        && !one.isKept()
                        && !one.hasBegun(now)
                        && one.offer().times().termTime())
                .toList();
        Map<UUID, String> flags = new HashMap<>();
        List<LocalDate> days = asked.stream()
                .map(CalendarFlags::day)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.isEmpty()) {
            return flags;
        }
        LocalDate first = days.get(0);
        LocalDate last = first.plusDays(
                Math.min(ChronoUnit.DAYS.between(first, days.get(days.size() - 1)), SchoolCalendar.MOST_DAYS));
        List<CalendarDay> known = calendar.days(first, last, null);
        asked.stream().filter(one -> !day(one).isAfter(last)).forEach(one -> {
            String words = Series.inTheWay(known.get(Math.toIntExact(ChronoUnit.DAYS.between(first, day(one)))));
            if (!words.isEmpty()) {
                flags.put(one.getId(), words);
            }
        });
        return flags;
    }

    private static LocalDate day(OfferedSession session) {
        return Times.date(session.when().startsAt());
    }
}
