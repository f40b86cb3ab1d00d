package org.attune.kernel.diary;

import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;

/** Why something does not take place; nobody has to say. */
public final class Reasons {

    private static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws InvalidException naming {@code reason}, where it is too long or has characters that cannot be kept */
    public static String optional(String typed) {
        String reason = typed.strip();
        if (reason.length() > LONGEST || !Text.isLines(reason)) {
            throw new InvalidException("reason", "Use 1,000 characters or fewer");
        }
        return reason;
    }
}
