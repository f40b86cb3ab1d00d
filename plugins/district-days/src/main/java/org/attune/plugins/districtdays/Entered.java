package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/** What somebody entered: checked field by field, and refused with all that is wrong at once. */
final class Entered {

    /** Of a line, and of lines. */
    static final int LINE = 200;

    static final int LINES = 4000;

    /** More than a district has in any year. */
    private static final int MOST_DAYS = 1000;

    private static final int REPLACED = 0xFFFD;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final List<FieldError> errors = new ArrayList<>();

    /** @param missing what to say where there is nothing */
    String needed(String field, @Nullable String typed, int longest, String missing) {
        String text = optional(field, typed, longest);
        check(!text.isEmpty(), field, missing);
        return text;
    }

    String optional(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        check(text.length() <= longest, field, "Use " + longest + " characters or fewer");
        check(text.chars().allMatch(Entered::isKept), field, "Use letters, figures and signs only");
        return text;
    }

    /** Not what stands for a letter that was none, nor what steers a printer. */
    private static boolean isKept(int letter) {
        return letter != REPLACED && (letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t');
    }

    /** @param latest the last day that it may be */
    LocalDate day(String field, @Nullable LocalDate day, LocalDate latest, String missing) {
        check(day != null, field, missing);
        return within(field, day == null ? latest : day, latest);
    }

    @Nullable LocalDate optionalDay(String field, @Nullable LocalDate day, LocalDate latest) {
        return day == null ? null : within(field, day, latest);
    }

    private LocalDate within(String field, LocalDate day, LocalDate latest) {
        check(!day.isBefore(EARLIEST), field, "Enter a date from 1 January 2000 on");
        check(!day.isAfter(latest), field, "Enter a date up to " + Days.words(latest));
        return day;
    }

    /**
     * Days as somebody typed them, in minutes.
     *
     * @param least what may be entered at least, in minutes
     * @param measure how long a day is here
     */
    int days(String field, @Nullable String typed, int least, TimeMeasure measure, String missing) {
        int minutes = Days.minutes(typed, measure);
        check(minutes >= least && minutes <= MOST_DAYS * measure.minutesPerDay(), field, missing);
        return Math.max(minutes, least);
    }

    <T> T chosen(String field, @Nullable T choice, T otherwise, String missing) {
        check(choice != null, field, missing);
        return choice == null ? otherwise : choice;
    }

    void check(boolean right, String field, String otherwise) {
        if (!right) {
            errors.add(new FieldError(field, otherwise));
        }
    }

    /** @throws InvalidException where anything was wrong */
    void done() {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
