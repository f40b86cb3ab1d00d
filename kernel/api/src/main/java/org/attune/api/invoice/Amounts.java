package org.attune.api.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What people type for money, hours and rates. What is none is {@link #NONE}, which no rule lets pass. */
public final class Amounts {

    /** Stands for what was typed and is no amount. */
    public static final int NONE = -1;

    private static final int MINUTES = 60;
    private static final int HUNDRED = 100;

    private Amounts() {}

    /**
     * @param typed for example "£1,250.50"; null for nothing
     * @return pence, or {@link #NONE}
     */
    public static long pence(@Nullable String typed) {
        String plain = plain(typed).replaceFirst("^£", "").strip();
        return plain.matches("(\\d{1,7}|\\d{1,3}(,\\d{3}){1,2})(\\.\\d{1,2})?")
                ? times(plain.replace(",", ""), HUNDRED)
                : NONE;
    }

    /**
     * @param typed hours, for example "7.5"; null for nothing
     * @return minutes, or {@link #NONE}
     */
    public static int minutes(@Nullable String typed) {
        String plain = plain(typed);
        return plain.matches("\\d{1,5}(\\.\\d{1,2})?") ? Math.toIntExact(times(plain, MINUTES)) : NONE;
    }

    /**
     * @param typed per cent, for example "17.5" or "20%"; null for nothing
     * @return hundredths of a per cent, or {@link #NONE}
     */
    public static int basisPoints(@Nullable String typed) {
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
