package org.attune.kernel.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;

/**
 * Makes room where only one holds on a day: whoever was before ends the day before, and comes back where the new one is for a
 * time only. What has been so is never written over, and what was planned is not thrown away unseen.
 *
 * @param ending those that end, each with its new days
 * @param dropped those that would have begun on the very day, today or later: they never came to be
 * @param back the days of those who come back
 */
record Timeline<T extends Dated>(List<Change<T>> ending, List<T> dropped, List<Change<T>> back) {

    record Change<T>(T who, Days days) {}

    /** @throws InvalidException where another begins within the days */
    static <T extends Dated> Timeline<T> makingRoom(List<T> held, Days wanted, LocalDate today) {
        Timeline<T> made = new Timeline<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (T one : held) {
            Days days = one.days();
            if (days.overlaps(wanted)) {
                made.cut(one, days, wanted, today);
            }
        }
        return made;
    }

    private void cut(T one, Days days, Days wanted, LocalDate today) {
        boolean sameDay = days.first().equals(wanted.first()) && !wanted.first().isBefore(today);
        if (days.first().isBefore(wanted.first())) {
            ending.add(new Change<>(one, days.until(wanted.first().minusDays(1))));
        } else if (sameDay) {
            dropped.add(one);
        } else {
            String otherwise = days.first().equals(wanted.first())
                    ? "Change those days first"
                    : "Choose a last day before then, or change those days first";
            throw new InvalidException(
                    "firstDay", one.name() + " is entered " + days.words() + " already. " + otherwise);
        }
        if (days.outlasts(wanted) && wanted.last() != null) {
            back.add(new Change<>(one, new Days(wanted.last().plusDays(1), days.last())));
        }
    }
}
