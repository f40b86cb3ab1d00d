package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** How a clock stands today, in words and in a tone of the pages' tags. */
record Due(
        DeadlineState state,
        LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    private static final int SOON = 7;

    String words(LocalDate today) {
        LocalDate due = dueOn;
        return switch (state) {
            case RUNNING -> due == null ? "" : left(ChronoUnit.DAYS.between(today, due));
            case PAUSED -> "Paused";
            case LIFTED -> "Time limit lifted";
            case MET -> late();
            case STOPPED -> "Stopped";
        };
    }

    String tone(LocalDate today) {
        LocalDate due = dueOn;
        return switch (state) {
            case RUNNING -> due == null || due.isBefore(today) ? "stop" : soon(due, today) ? "wait" : "info";
            case PAUSED, LIFTED, STOPPED -> "neutral";
            case MET -> doneOn != null && doneOn.isAfter(promisedOn) ? "wait" : "ok";
        };
    }

    private static boolean soon(LocalDate due, LocalDate today) {
        return !due.isAfter(today.plusDays(SOON));
    }

    private static String left(long days) {
        if (days < 0) {
            return "Overdue by " + days(-days);
        }
        return days == 0 ? "Due today" : "Due in " + days(days);
    }

    /** Against what was promised, whatever came between. */
    private String late() {
        LocalDate done = doneOn;
        return done == null || !done.isAfter(promisedOn)
                ? "Done as promised"
                : "Done " + days(ChronoUnit.DAYS.between(promisedOn, done)) + " after what was promised";
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    static String words(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : London.words(day);
    }
}
