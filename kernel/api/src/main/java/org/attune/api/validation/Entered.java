package org.attune.api.validation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

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
     * A whole number, as it was typed.
     *
     * @param least the smallest that it may be, not below zero
     * @param most the largest that it may be
     * @return the number; {@code least} where there is none
     */
    public int number(String field, @Nullable String typed, int least, int most) {
        String text = optional(field, typed, LINE);
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
        boolean right = number >= least && number <= most;
        check(right, field, String.format(Locale.UK, "Enter a whole number from %,d to %,d", least, most));
        return right ? number : least;
    }

    /**
     * A time of day in London, as it was typed: 9:05, 13.30.
     *
     * @param missing what to say where there is none
     * @return the time; noon where there is none
     */
    public LocalTime time(String field, @Nullable String typed, String missing) {
        String text = needed(field, typed, LINE, missing);
        Matcher time = TIME.matcher(text);
        boolean right = time.matches();
        check(right, field, "Enter a time such as 15:30");
        return right ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))) : LocalTime.NOON;
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
