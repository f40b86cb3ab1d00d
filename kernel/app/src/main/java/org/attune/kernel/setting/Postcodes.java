package org.attune.kernel.setting;

import java.util.Locale;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** Postcodes as people type them, made even: capitals, and one blank before the last three characters. */
final class Postcodes {

    private static final int INWARD = 3;
    private static final int SHORTEST = 5;

    private Postcodes() {}

    static String tidy(@Nullable String typed) {
        String close = close(Text.tidy(typed));
        return close.length() < SHORTEST
                ? close
                : close.substring(0, close.length() - INWARD) + " " + close.substring(close.length() - INWARD);
    }

    /** Without blanks, to compare. */
    static String close(String typed) {
        return typed.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
