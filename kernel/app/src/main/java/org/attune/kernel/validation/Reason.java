package org.attune.kernel.validation;

import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;

/** Why somebody does something, as they must say it: some text, not too long, that can be kept. */
public final class Reason {

    private static final int LONGEST = 1000;

    private Reason() {}

    /**
     * @param otherwise what to say where nothing was typed
     * @return the reason, made even
     * @throws InvalidException naming the field
     */
    public static String of(String field, String typed, String otherwise) {
        String reason = Text.tidy(typed);
        if (reason.isEmpty()) {
            throw new InvalidException(field, otherwise);
        }
        if (reason.length() > LONGEST || !Text.isLines(reason)) {
            throw new InvalidException(field, "Use 1,000 characters or fewer");
        }
        return reason;
    }
}
