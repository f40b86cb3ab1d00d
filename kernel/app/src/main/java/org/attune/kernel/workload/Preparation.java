package org.attune.kernel.workload;

import java.util.List;
import org.attune.api.problem.InvalidException.FieldError;

/** How much preparation and writing an hour of direct work takes, as it is typed and read: minutes for each hour. */
final class Preparation {

    private static final int MOST = 240;

    private Preparation() {}

    static int read(String typed, List<FieldError> errors) {
        String text = typed.strip();
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > MOST) {
            errors.add(
                    new FieldError("preparation", "Enter the minutes for each hour as a whole number from 0 to 240"));
            return 0;
        }
        return Integer.parseInt(text);
    }

    static String words(int minutes) {
        return minutes == 0
                ? "no preparation and writing"
                : Hours.words(minutes) + " of preparation and writing for each hour of direct work";
    }
}
