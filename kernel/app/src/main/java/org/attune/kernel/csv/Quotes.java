package org.attune.kernel.csv;

/**
 * Where the quotation marks of a line leave off. The register quotes some values and not others; a value with a line break
 * in it goes on in the next line, and a mark that was forgotten would swallow the rest of the file.
 */
enum Quotes {
    /** Every value that was begun with a mark is ended with one. */
    CLOSED,
    /** The last value is still open at the end of the line. */
    OPEN,
    /** Something follows a closing mark that is neither a comma nor the end. */
    BROKEN;

    private enum At {
        START,
        PLAIN,
        QUOTED,
        MARK,
        AFTER
    }

    /** @param before how the line before left off, where this one continues it; else CLOSED */
    static Quotes after(String line, Quotes before) {
        At at = before == OPEN ? At.QUOTED : At.START;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (at) {
                case START -> at = c == '"' ? At.QUOTED : c == ',' || isBlank(c) ? At.START : At.PLAIN;
                case PLAIN -> at = c == ',' ? At.START : At.PLAIN;
                case QUOTED -> at = c == '"' ? At.MARK : At.QUOTED;
                case MARK, AFTER -> {
                    if (c == ',') {
                        at = At.START;
                    } else if (c == '"' && at == At.MARK) {
                        at = At.QUOTED;
                    } else if (isBlank(c)) {
                        at = At.AFTER;
                    } else {
                        return BROKEN;
                    }
                }
            }
        }
        return at == At.QUOTED ? OPEN : CLOSED;
    }

    /** What the parser passes over before and after a mark: more than the blank alone. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }
}
