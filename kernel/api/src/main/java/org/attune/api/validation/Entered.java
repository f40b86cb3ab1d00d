package org.attune.api.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered: checked field by field, and refused with all that is wrong at once. Every check returns something that can
 * be used, so that the next can go on; {@link #done} throws where any of them failed. Not for several threads.
 *
 * <pre>{@code
 * Entered entered = new Entered();
 * String title = entered.needed("title", form.title(), Entered.LINE, "Say what the work is called");
 * LocalDate day = entered.day("day", form.day(), London.today(), "Enter the day of the call");
 * entered.done();
 * }</pre>
 */
public final class Entered {

    /** The longest line, in characters. */
    public static final int LINE = 200;

    /** The longest text of several lines, in characters. */
    public static final int LINES = 4000;

    /** Nothing that anybody works with today happened before. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param longest in characters
     * @param missing what to say where there is nothing
     * @return the text, made even; empty where there is none
     */
    public String needed(String field, @Nullable String typed, int longest, String missing) {
        String text = optional(field, typed, longest);
        check(!text.isEmpty(), field, missing);
        return text;
    }

    /**
     * @param longest in characters
     * @return the text, made even; empty where there is none
     */
    public String optional(String field, @Nullable String typed, int longest) {
        String text = Text.tidy(typed);
        check(text.length() <= longest, field, "Use " + longest + " characters or fewer");
        check(Text.isLines(text), field, "Use letters, figures and signs only");
        return text;
    }

    /** As {@link #needed}, on one line. */
    public String line(String field, @Nullable String typed, int longest, String missing) {
        String text = optionalLine(field, typed, longest);
        check(!text.isEmpty(), field, missing);
        return text;
    }

    /** As {@link #optional}, on one line. */
    public String optionalLine(String field, @Nullable String typed, int longest) {
        String text = optional(field, typed, longest);
        check(Text.isLine(text), field, "Use one line");
        return text;
    }

    /**
     * @param latest the last day that it may be
     * @param missing what to say where there is none
     * @return the day; {@code latest} where there is none
     */
    public LocalDate day(String field, @Nullable LocalDate day, LocalDate latest, String missing) {
        check(day != null, field, missing);
        return within(field, day == null ? latest : day, latest);
    }

    /** @param latest the last day that it may be */
    public @Nullable LocalDate optionalDay(String field, @Nullable LocalDate day, LocalDate latest) {
        return day == null ? null : within(field, day, latest);
    }

    private LocalDate within(String field, LocalDate day, LocalDate latest) {
        check(!day.isBefore(EARLIEST), field, "Enter a date from 1 January 2000 on");
        check(!day.isAfter(latest), field, "Enter a date up to " + London.words(latest));
        return day;
    }

    /**
     * @param otherwise what to go on with where nothing was chosen
     * @param missing what to say then
     */
    public <T> T chosen(String field, @Nullable T choice, T otherwise, String missing) {
        check(choice != null, field, missing);
        return choice == null ? otherwise : choice;
    }

    /** @param otherwise what to say at the field where it is not right, unless something is said there already */
    public void check(boolean right, String field, String otherwise) {
        if (!right && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, otherwise));
        }
    }

    /** @throws InvalidException where anything was wrong */
    public void done() {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
