package org.attune.kernel.workload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Leave as it was entered.
 *
 * @param lastDay null for one day
 */
public record LeaveInput(
        @Nullable LeaveKind kind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LeavePart part) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST = 365;

    /** What was entered, where all of it can be right. */
    record Read(LeaveKind kind, LeaveDays days) {}

    /** @throws InvalidException naming every field that cannot be right */
    Read read() {
        List<FieldError> errors = new ArrayList<>();
        if (kind == null) {
            errors.add(new FieldError("kind", "Choose the kind of leave"));
        }
        LocalDate first = firstDay;
        if (first == null
                || first.isBefore(EARLIEST)
                || first.isAfter(London.today().plusYears(YEARS_AHEAD))) {
            errors.add(new FieldError(
                    "firstDay", "Enter a day from 2000 to " + YEARS_AHEAD + " years from now, for example 2 11 2026"));
        }
        LocalDate last = lastDay == null ? first : lastDay;
        if (first != null && last != null) {
            days(first, last, errors);
        }
        if (kind == null || first == null || last == null || part == null || !errors.isEmpty()) {
            throw new InvalidException(errors.isEmpty() ? List.of(new FieldError("part", "Choose how much")) : errors);
        }
        return new Read(kind, new LeaveDays(first, last, part));
    }

    private void days(LocalDate first, LocalDate last, List<FieldError> errors) {
        if (last.isBefore(first)) {
            errors.add(new FieldError("lastDay", "The last day cannot be before the first"));
        } else if (ChronoUnit.DAYS.between(first, last) > LONGEST) {
            errors.add(new FieldError("lastDay", "Enter up to a year; for longer enter the next part by itself"));
        } else if (part != LeavePart.WHOLE && !last.equals(first)) {
            errors.add(
                    new FieldError("part", "Half a day is of one day. Leave the last day empty, or choose whole days"));
        }
    }
}
