package org.attune.api.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * When sessions are to be, as somebody typed it: on a day, or every week until another, at the fields {@code firstDay},
 * {@code lastDay}, {@code startsAt} and {@code minutes}. Each is null where nothing was typed. Days and times are London's.
 */
public record TypedSeries(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String startsAt,
        @Nullable String minutes) {

    /** So far ahead sessions are offered. */
    private static final int YEARS = 2;

    /**
     * Says at its field what is missing or cannot be.
     *
     * @param missing what to say where the time of day is missing
     * @param shortest how many minutes it is at least
     * @param longest how many minutes it is at most
     * @return the times: one session on each day, on working days; with what can be used for what is missing
     */
    public SeriesTimes check(Entered entered, String missing, int shortest, int longest) {
        LocalDate latest = London.today().plusYears(YEARS);
        LocalDate first = entered.day("firstDay", firstDay, latest, "Enter the first day");
        LocalDate last = Objects.requireNonNullElse(entered.optionalDay("lastDay", lastDay, latest), first);
        LocalTime starts = entered.time("startsAt", startsAt, missing);
        int length = entered.number("minutes", minutes, shortest, longest);
        return new SeriesTimes(first, last, last.equals(first) ? null : 1, starts, length, 1, false);
    }
}
