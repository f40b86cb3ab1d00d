package org.attune.kernel.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** Checks what staff typed into a form about consent, all of it before anything is saved. */
final class ConsentFields {

    static final int LONGEST_LINE = 120;
    static final int LONGEST_NOTE = 2000;

    private final List<FieldError> errors = new ArrayList<>();

    /** One line; empty is refused with the message. */
    String line(String field, @Nullable String typed, String missing) {
        String text = Text.tidy(typed);
        if (text.isEmpty()) {
            add(field, missing);
        } else if (text.length() > LONGEST_LINE) {
            add(field, "Use 120 characters or fewer");
        } else if (!Text.isLine(text)) {
            add(field, "Use letters, numbers and punctuation only");
        }
        return text;
    }

    /** Several lines; empty is refused with the message. */
    String note(String field, @Nullable String typed, String missing) {
        String text = optionalNote(field, typed);
        if (text.isEmpty()) {
            add(field, missing);
        }
        return text;
    }

    String optionalNote(String field, @Nullable String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST_NOTE) {
            add(field, String.format("Use 2,000 characters or fewer; you have used %,d", text.length()));
        } else if (!Text.isLines(text)) {
            add(field, "The text has characters that cannot be kept. Type it again");
        }
        return text;
    }

    /** Today or in the past; today stands in for one that is refused. */
    LocalDate pastDay(String field, @Nullable LocalDate day, String missing) {
        if (day == null) {
            add(field, missing);
        } else if (day.isAfter(London.today())) {
            add(field, "The date must be today or in the past");
        }
        return day == null ? London.today() : day;
    }

    /** Yes or no; null is refused with the message. */
    boolean chosen(String field, @Nullable Boolean choice, String missing) {
        if (choice == null) {
            add(field, missing);
        }
        return Boolean.TRUE.equals(choice);
    }

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws InvalidException naming every field that is wrong */
    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
