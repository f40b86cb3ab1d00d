package org.attune.kernel.workload;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** A day as it stands in an address. */
public final class Asked {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private Asked() {}

    /** Today where it says nothing; what is no day, or too far away, leads nowhere. */
    public static LocalDate day(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return London.today();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // As one that is too far away.
        }
        throw new NotFoundException("There is no such day here.");
    }
}
