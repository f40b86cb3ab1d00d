package org.attune.kernel.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Something in a diary.
 *
 * @param id whose page can be opened; null where it may only be known that the time is taken
 * @param with who else takes part, by name
 */
record Entry(
        @Nullable UUID id,
        Instant startsAt,
        Instant endsAt,
        String title,
        String kind,
        String where,
        List<String> with) {

    static Entry busy(Instant startsAt, Instant endsAt) {
        return new Entry(null, startsAt, endsAt, "Busy", "", "", List.of());
    }

    boolean isOn(LocalDate day) {
        return startsAt.isBefore(begins(day.plusDays(1))) && endsAt.isAfter(begins(day));
    }

    /** How many minutes of a day it takes: fewer or more than usual on the days when the clocks change. */
    int minutesOn(LocalDate day) {
        long from = Math.max(startsAt.getEpochSecond(), begins(day).getEpochSecond());
        long to = Math.min(endsAt.getEpochSecond(), begins(day.plusDays(1)).getEpochSecond());
        return (int) ((to - from) / 60);
    }

    /** Of a day: "9:00 to 10:30", "from 9:00", "until 10:30" or "all day". */
    String timesOn(LocalDate day) {
        boolean before = startsAt.isBefore(begins(day));
        boolean after = endsAt.isAfter(begins(day.plusDays(1)));
        if (before || after) {
            return before && after
                    ? "all day"
                    : before ? "until " + London.time(endsAt) : "from " + London.time(startsAt);
        }
        return London.time(startsAt) + " to " + London.time(endsAt);
    }

    static Instant begins(LocalDate day) {
        return ZonedDateTime.of(day.atStartOfDay(), London.ZONE).toInstant();
    }
}
