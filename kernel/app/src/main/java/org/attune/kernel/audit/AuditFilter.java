package org.attune.kernel.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * What of the audit is asked for.
 *
 * @param actor a person as the audit keeps them; null for everybody
 * @param childId null for all children and everything else
 * @param kinds kinds of entry; null for all
 * @param from the first day; null for the beginning
 * @param to the last day; null for today
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable UUID childId,
        @Nullable List<String> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int TIME_BITS = 16;

    /** No entry from this day on has a smaller id: an id begins with its millisecond. */
    @Nullable UUID firstId() {
        return from == null ? null : idAt(from);
    }

    /** Every entry up to this day has a smaller id; or the given one, where that is smaller still. */
    @Nullable UUID endId(@Nullable UUID before) {
        UUID end = to == null ? null : idAt(to.plusDays(1));
        if (before == null || end == null) {
            return before == null ? end : before;
        }
        return Long.compareUnsigned(before.getMostSignificantBits(), end.getMostSignificantBits()) < 0 ? before : end;
    }

    private static UUID idAt(LocalDate day) {
        long millisecond = day.atStartOfDay(London.ZONE).toInstant().toEpochMilli();
        return new UUID(millisecond << TIME_BITS, 0);
    }
}
