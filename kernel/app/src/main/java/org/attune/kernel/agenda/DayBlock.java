package org.attune.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.time.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A day of a diary.
 *
 * @param words for example "Monday 23 November 2026"
 * @param notes what the day is besides: a bank holiday, leave
 * @param hours how much time is taken, for example "3:30"; empty where none is
 */
public record DayBlock(
        LocalDate day,
        String words,
        boolean today,
        boolean weekend,
        List<String> notes,
        List<Line> lines,
        String hours) {

    /**
     * One entry on this day.
     *
     * @param id null where it may only be known that the time is taken
     */
    public record Line(@Nullable UUID id, String times, String title, String kind, String where, String with) {}

    public String dayName() {
        return Weekdays.name(day.getDayOfWeek());
    }

    /** For example "2 appointments, 3:30". */
    public String summary() {
        return lines.isEmpty() ? "" : lines.size() + (lines.size() == 1 ? " appointment, " : " appointments, ") + hours;
    }
}
