package org.attune.kernel.child;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * Unique pupil numbers, checked as the Department for Education makes them ("UPNs: a guide for schools and local authorities"):
 * a check letter and 12 characters, the last of which is a letter where the number is a temporary one. The database checks the
 * same (V55).
 */
public final class Upn {

    public static final String PROBLEM =
            "Enter the UPN as it is on the register: a letter and 12 numbers, for example H801200001001. Its first letter does"
                    + " not go with the rest, so a character is wrong";

    /** Without I, O and S, which look like numbers; each stands for its place, A for 0. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final int LENGTH = 13;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");

    private Upn() {}

    /** As it is kept: capital letters and no blanks; null where there is none. */
    public static @Nullable String tidy(@Nullable String typed) {
        String tidied = Text.tidy(typed).replace(" ", "").toUpperCase(Locale.ROOT);
        return tidied.isEmpty() ? null : tidied;
    }

    public static boolean isRight(String upn) {
        if (!FORM.matcher(upn).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            sum += (i + 1) * value(upn.charAt(i));
        }
        return upn.charAt(0) == LETTERS.charAt(sum % LETTERS.length());
    }

    private static int value(char character) {
        return Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
    }
}
