package org.attune.kernel.diary;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into a form's plain fields. The services say what is wrong with it. */
public final class Typed {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final int NONE = -1;

    private Typed() {}

    /** What is no number is out of every range. */
    public static int number(@Nullable String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : NONE;
    }

    /** For example 13:30 or 9.00; null where it is none. */
    public static @Nullable LocalTime time(@Nullable String typed) {
        Matcher time = TIME.matcher(typed == null ? "" : typed.strip());
        return time.matches() ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))) : null;
    }
}
