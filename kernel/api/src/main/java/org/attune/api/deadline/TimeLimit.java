package org.attune.api.deadline;

import java.time.LocalDate;

/**
 * How long there is, from a day on. Rules change: each change is a limit of its own, and a clock takes the one that was in force on
 * the day on which it started.
 *
 * @param from the first day on which a clock that starts takes it
 * @param amount how many, 1 to {@link #MOST}
 * @param unit of what
 * @param source where it says so, for example "SEND Regulations 2014, regulation 8(1)"; empty where nothing does
 */
public record TimeLimit(LocalDate from, int amount, DayCount unit, String source) {

    /** The largest amount of any unit. */
    public static final int MOST = 1_000;

    /** @throws IllegalArgumentException where the amount is not 1 to {@link #MOST} */
    public TimeLimit {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("Not 1 to " + MOST + ": " + amount);
        }
    }

    /** @return for example "6 weeks" */
    public String words() {
        return unit.words(amount);
    }
}
