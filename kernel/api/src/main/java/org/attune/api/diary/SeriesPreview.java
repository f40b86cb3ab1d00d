package org.attune.api.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What would come of an offer: each day of its series, in order.
 *
 * @param days every day on which the series falls
 */
public record SeriesPreview(List<Day> days) implements Serializable {

    /** The most sessions that one offer makes. */
    public static final int MOST_SESSIONS = 500;

    /** Keeps a copy. */
    public SeriesPreview {
        days = List.copyOf(days);
    }

    /**
     * A day of a series.
     *
     * @param date the day, in London
     * @param skipped why there is none, for example "Half-term" or "Good Friday"; empty where there is
     * @param clashes who or which room is taken, in words, for example "Amina Okafor is busy from 13:00 to 14:00"; empty where
     *     everything is free, and for a day that is skipped
     * @param sessions when its sessions are; empty for a day that is skipped
     */
    public record Day(LocalDate date, String skipped, List<String> clashes, List<Span> sessions)
            implements Serializable {

        /** Keeps copies. */
        public Day {
            clashes = List.copyOf(clashes);
            sessions = List.copyOf(sessions);
        }

        /** @return whether sessions can be held: not skipped, and everything is free */
        public boolean isFree() {
            return skipped.isEmpty() && clashes.isEmpty();
        }
    }

    /** @return the days on which sessions can be held */
    public List<Day> free() {
        return days.stream().filter(Day::isFree).toList();
    }
}
