package org.attune.kernel.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What people type for money, hours and rates. What is none is one that no rule lets pass. */
final class Amounts {

    static final int NONE = -1;

    private static final int MINUTES = 60;
    private static final int HUNDRED = 100;

    private Amounts() {}

    /** "£1,250.50" in pence. */
    static long pence(@Nullable String typed) {
        String plain = plain(typed).replaceFirst("^£", "").strip();
        return plain.matches("(\\d{1,7}|\\d{1,3}(,\\d{3}){1,2})(\\.\\d{1,2})?")
                ? times(plain.replace(",", ""), HUNDRED)
                : NONE;
    }

    /** "7.5" hours in minutes. */
    static int minutes(@Nullable String typed) {
        String plain = plain(typed);
        return plain.matches("\\d{1,5}(\\.\\d{1,2})?") ? Math.toIntExact(times(plain, MINUTES)) : NONE;
    }

    /** "17.5" per cent in hundredths of one. */
    static int basisPoints(@Nullable String typed) {
        String plain = plain(typed).replaceFirst("%$", "").strip();
        return plain.matches("\\d{1,3}(\\.\\d{1,2})?") ? Math.toIntExact(times(plain, HUNDRED)) : NONE;
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static long times(String number, int by) {
        return new BigDecimal(number)
                .multiply(BigDecimal.valueOf(by))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
