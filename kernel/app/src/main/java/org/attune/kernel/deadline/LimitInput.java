package org.attune.kernel.deadline;

import java.time.LocalDate;
import org.attune.api.deadline.DayCount;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as it was entered.
 *
 * @param from the first day on which a clock that starts takes it
 * @param amount how many; null where nothing is promised from then on
 * @param unit of what; null where nothing is promised
 */
public record LimitInput(
        @Nullable LocalDate from,
        @Nullable Integer amount,
        @Nullable DayCount unit) {}
