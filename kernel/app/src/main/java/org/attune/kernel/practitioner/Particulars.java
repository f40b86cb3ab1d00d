package org.attune.kernel.practitioner;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.practitioner.Employment;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * How somebody works here.
 *
 * @param hoursPerWeek null where not known
 * @param specialisms one a line
 * @param districtIds where they work
 */
public record Particulars(
        Employment employment,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Set<DayOfWeek> workingDays,
        @Nullable BigDecimal hoursPerWeek,
        String specialisms,
        List<UUID> districtIds,
        @Nullable UUID supervisorId) {

    public Particulars {
        workingDays = Set.copyOf(workingDays);
        specialisms = lines(specialisms);
        districtIds = districtIds.stream().distinct().toList();
    }

    /** No blank line, and nothing twice. */
    private static String lines(String typed) {
        return typed.lines()
                .map(Text::tidy)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
