package org.attune.kernel.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to go back to after signing in: a path of our own, or the first page. */
final class ReturnPath {

    /** One slash and no second, no backslash, nothing that is not printable ASCII: no browser takes it for another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private static final String HOME = "/index.xhtml";
    private static final int LONGEST = 500;

    private ReturnPath() {}

    static String of(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST || !OWN.matcher(asked).matches() || asked.startsWith("/sign-")) {
            return HOME;
        }
        return asked;
    }
}
