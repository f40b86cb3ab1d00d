package org.attune.kernel.practitioner;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.practitioner.Employment;
import org.attune.kernel.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * How somebody works here.
 *
 * @param hoursPerWeek null where not known
 * @param specialisms one a line
 * @param districts one a line
 * @param settingIds the settings whose link EP they are
 */
public record Particulars(
        Employment employment,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Set<DayOfWeek> workingDays,
        @Nullable BigDecimal hoursPerWeek,
        String specialisms,
        String districts,
        @Nullable UUID supervisorId,
        List<UUID> settingIds) {

    public Particulars {
        workingDays = Set.copyOf(workingDays);
        specialisms = lines(specialisms);
        districts = lines(districts);
        settingIds = settingIds.stream().distinct().toList();
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
