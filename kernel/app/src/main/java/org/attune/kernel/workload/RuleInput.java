package org.attune.kernel.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What holds for everybody, as it was typed.
 *
 * @param firstDay from when on
 * @param fullWeek hours of a full-time week, as 37 or 37:00
 * @param preparation minutes for each hour of direct work
 */
public record RuleInput(
        @Nullable LocalDate firstDay,
        @Nullable String fullWeek,
        @Nullable String preparation) {

    private static final int SHORTEST = 10 * 60;
    private static final int LONGEST = 60 * 60;

    /** What was typed, where all of it can be right. */
    record Read(LocalDate firstDay, Rule rule) {}

    /** @throws InvalidException naming every field that cannot be right */
    Read read() {
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = PatternInput.firstDay(firstDay, errors);
        OptionalInt week = Hours.minutes(fullWeek);
        int minutes = week.orElse(0);
        if (minutes < SHORTEST || minutes > LONGEST) {
            errors.add(new FieldError("fullWeek", "Enter the hours of a full-time week from 10 to 60, for example 37"));
        }
        int ratio = Preparation.read(preparation == null ? "" : preparation, errors);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Read(from, new Rule(minutes, ratio));
    }
}
