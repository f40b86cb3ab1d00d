package org.attune.api.problem;

import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered: checked field by field, and refused with all that is wrong at once.
 *
 * <pre>{@code
 * Entered entered = new Entered();
 * String title = entered.line("title", typed, 120, "Say what it is, in a few words");
 * entered.done();
 * }</pre>
 */
public final class Entered {

    private static final int REPLACED = 0xFFFD;

    private final List<FieldError> errors = new ArrayList<>();

    /**
     * One line that must be there.
     *
     * @param field the field's name
     * @param typed what was typed; null for nothing
     * @param longest how many characters it may have
     * @param missing what to say where there is nothing
     * @return it, without blanks around it
     */
    public String line(String field, @Nullable String typed, int longest, String missing) {
        String text = optionalLine(field, typed, longest);
        check(!text.isEmpty(), field, missing);
        return text;
    }

    /**
     * One line that may be left out.
     *
     * @param field the field's name
     * @param typed what was typed; null for nothing
     * @param longest how many characters it may have
     * @return it, without blanks around it; empty where there is nothing
     */
    public String optionalLine(String field, @Nullable String typed, int longest) {
        String text = lines(field, typed, longest);
        check(text.chars().noneMatch(Character::isISOControl), field, "Use one line");
        return text;
    }

    /**
     * Any number of lines.
     *
     * @param field the field's name
     * @param typed what was typed; null for nothing
     * @param longest how many characters they may have together
     * @return them, without blanks around; empty where there is nothing
     */
    public String lines(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        check(text.length() <= longest, field, "Use " + longest + " characters or fewer");
        check(text.codePoints().allMatch(Entered::isKept), field, "Use letters, figures and signs only");
        return text;
    }

    /** Not what stands for a letter that was none, half of one, or what steers a printer. */
    private static boolean isKept(int letter) {
        boolean line = letter == '\n' || letter == '\r' || letter == '\t';
        return letter != REPLACED
                && Character.getType(letter) != Character.SURROGATE
                && (line || !Character.isISOControl(letter));
    }

    /**
     * @param right whether the field is as it should be
     * @param field the field's name
     * @param otherwise what to say where it is not
     */
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
