package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.Place;
import org.attune.api.diary.SeriesPreview;
import org.attune.api.diary.SeriesPreview.Day;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.kernel.diary.Clashes;
import org.attune.kernel.diary.Taken;
import org.jspecify.annotations.Nullable;

/** Works out what would come of an offer: its days by the calendar, and what is in the way. A few statements, however long it is. */
@ApplicationScoped
class SeriesPlanner {

    @Inject
    SchoolCalendar calendar;

    @Inject
    Clashes clashes;

    /** @param wanted an offer that {@link OfferRules} found sound */
    SeriesPreview preview(NewOffer wanted) {
        Series series = new Series(wanted.times());
        List<LocalDate> days = series.days();
        requireFew(days.size() * wanted.times().slots());
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        List<CalendarDay> known = calendar.days(first, last, settingOf(wanted.place()));
        List<Taken> taken = taken(
                wanted,
                series.sessions(first).get(0).startsAt(),
                lastOf(series.sessions(last)).endsAt());
        return new SeriesPreview(days.stream()
                .map(day -> day(series, known.get(Math.toIntExact(ChronoUnit.DAYS.between(first, day))), taken))
                .toList());
    }

    private static void requireFew(int sessions) {
        if (sessions > SeriesPreview.MOST_SESSIONS) {
            throw new InvalidException(
                    "lastDay",
                    String.format(
                            "This would be %,d sessions. Offer up to %,d at once: choose an earlier last day.",
                            sessions, SeriesPreview.MOST_SESSIONS));
        }
    }

    private List<Taken> taken(NewOffer wanted, Instant from, Instant to) {
        return clashes.between(wanted.practitionerIds(), wanted.place(), from, to);
    }

    private Day day(Series series, CalendarDay day, List<Taken> taken) {
        String skipped = series.skipped(day, calendar.isWorkingDay(day.date()));
        if (!skipped.isEmpty()) {
            return new Day(day.date(), skipped, List.of(), List.of());
        }
        List<Span> sessions = series.sessions(day.date());
        if (!sessions.get(0).startsAt().isAfter(London.now())) {
            return new Day(day.date(), "It has begun already", List.of(), List.of());
        }
        List<String> inTheWay = taken.stream()
                .filter(one -> sessions.stream().anyMatch(one::overlaps))
                .map(Taken::words)
                .distinct()
                .toList();
        return new Day(day.date(), "", inTheWay, sessions);
    }

    /** Where it is at a school, its own closures count too. */
    private static @Nullable UUID settingOf(Place place) {
        return place instanceof Place.AtSetting at ? at.settingId() : null;
    }

    private static Span lastOf(List<Span> spans) {
        return spans.get(spans.size() - 1);
    }
}
