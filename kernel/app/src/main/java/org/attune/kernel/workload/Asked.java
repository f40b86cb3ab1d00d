package org.attune.kernel.workload;

import java.time.LocalDate;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.attune.kernel.web.Days;
import org.jspecify.annotations.Nullable;

/** A day as it stands in an address. */
public final class Asked {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Asked() {}

    /** Today where it says nothing; what is no day, or too far away, leads nowhere. */
    public static LocalDate day(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return London.today();
        }
        return Days.of(text, FIRST_YEAR, LAST_YEAR)
                .orElseThrow(() -> new NotFoundException("There is no such day here."));
    }
}
