package org.attune.api.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When sessions are: on the first day, and where they are repeated every week or every two weeks on that weekday until the last day.
 * Times are London's: a session at 9:00 is at 9:00 before and after the clocks change.
 *
 * @param firstDay the first day
 * @param lastDay no session is after it; the first day where they are not repeated; at most 731 days later
 * @param everyWeeks 1 or 2; null where they are not repeated. Days that are left out do not move the others
 * @param startsAt when the first session of a day begins
 * @param minutes how long each is, 5 to 720
 * @param slots how many follow one another on a day, 1 to {@link #MOST_SLOTS}; the last ends before midnight
 * @param termTime whether they are on school days only. Otherwise they are on working days only: bank holidays and weekends are left
 *     out of a repeated series in any case, and a single day is as it was chosen
 */
public record SeriesTimes(
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Integer everyWeeks,
        LocalTime startsAt,
        int minutes,
        int slots,
        boolean termTime)
        implements Serializable {

    /** The most sessions that follow one another on a day. */
    public static final int MOST_SLOTS = 24;

    /** The longest series in days: two school years. */
    public static final int MOST_DAYS = 731;

    /**
     * @param to how many follow one another on a day
     * @return the same with so many
     */
    public SeriesTimes withSlots(int to) {
        return new SeriesTimes(firstDay, lastDay, everyWeeks, startsAt, minutes, to, termTime);
    }

    /**
     * @param only whether they are on school days only
     * @return the same on those days
     */
    public SeriesTimes inTermTime(boolean only) {
        return new SeriesTimes(firstDay, lastDay, everyWeeks, startsAt, minutes, slots, only);
    }
}
