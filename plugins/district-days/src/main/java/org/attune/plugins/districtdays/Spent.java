package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes of a district and day, worked or planned. */
record Spent(UUID districtId, @Nullable UUID priorityId, LocalDate day, int minutes) {

    Spent notBefore(LocalDate first) {
        return day.isBefore(first) ? new Spent(districtId, priorityId, first, minutes) : this;
    }

    static Spent of(Object[] row) {
        return new Spent((UUID) row[0], (UUID) row[1], (LocalDate) row[2], ((Number) row[3]).intValue());
    }
}
