package org.attune.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some days of somebody's diary.
 *
 * @param own whether it is of the one who looks at it
 * @param words what the days are called, for example "Week of 23 November 2026"
 * @param before a day of the stretch before; null where none is known
 * @param after a day of the stretch after; null where none is known
 * @param colleagues whose diaries may be chosen instead; empty where there is no choice
 */
public record AgendaView(
        UUID practitionerId,
        String name,
        boolean own,
        String words,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        List<DayBlock> days,
        List<Colleague> colleagues) {

    public record Colleague(UUID id, String name) {}

    /** By weeks, from Monday to Friday; weekends only where something is in them. */
    public List<Week> weeks() {
        return Week.of(days);
    }

    /** Those of which there is something to say: every day from Monday to Friday, and a weekend with something in it. */
    public List<DayBlock> shown() {
        return days.stream()
                .filter(day -> !day.weekend() || !day.lines().isEmpty())
                .toList();
    }
}
