package org.attune.plugins.sample;

import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** The rules for what a note says. */
final class NoteText {

    private NoteText() {}

    /**
     * @param typed what somebody entered
     * @param longest the most characters that it may have
     * @return the text to keep
     * @throws InvalidException where there is none, or too much
     */
    static String checked(@Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new InvalidException("content", "Enter the note");
        }
        if (text.length() > longest) {
            throw new InvalidException("content", "The note must be " + longest + " characters or fewer");
        }
        return text;
    }
}
