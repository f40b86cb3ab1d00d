package org.attune.kernel.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.api.time.London;

/**
 * When somebody is away, both days included.
 *
 * @param part of a single day; of several the whole of each
 */
public record LeaveDays(LocalDate first, LocalDate last, LeavePart part) {

    static final int HALVES = 2;

    private static final LocalTime MIDDAY = LocalTime.of(12, 30);

    /** How many halves of a day they are away. */
    int halvesOf(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            return 0;
        }
        return part == LeavePart.WHOLE ? HALVES : 1;
    }

    /** As attune.leave_span of the database: a morning ends, and an afternoon begins, at 12:30. */
    Instant begins() {
        return first.atTime(part == LeavePart.AFTERNOON ? MIDDAY : LocalTime.MIN)
                .atZone(London.ZONE)
                .toInstant();
    }

    Instant ends() {
        return part == LeavePart.MORNING
                ? last.atTime(MIDDAY).atZone(London.ZONE).toInstant()
                : last.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    }

    public boolean isOn(LocalDate day) {
        return halvesOf(day) > 0;
    }

    boolean overlaps(LeaveDays other) {
        boolean apart = other.first.isAfter(last) || first.isAfter(other.last);
        boolean halves = part != LeavePart.WHOLE && other.part != LeavePart.WHOLE && part != other.part;
        return !apart && !halves;
    }

    /** For example "2 November 2026, morning" or "2 November 2026 to 6 November 2026". */
    public String words() {
        if (!first.equals(last)) {
            return London.words(first) + " to " + London.words(last);
        }
        return London.words(first)
                + switch (part) {
                    case WHOLE -> "";
                    case MORNING -> ", morning";
                    case AFTERNOON -> ", afternoon";
                };
    }
}
