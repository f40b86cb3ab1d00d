package org.attune.plugins.tradedhours;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How a setting's hours of a year are planned.
 *
 * @param free neither used nor planned, in minutes
 * @param needs in the order of terms
 */
public record PlanView(
        UUID settingId, String setting, AcademicYear year, int free, int planned, int used, List<Need> needs) {

    /** A term and what is planned for it. */
    public record OfTerm(String name, List<Need> needs) {

        public String total() {
            return Hours.words(needs.stream().mapToInt(Need::getPlannedMinutes).sum());
        }
    }

    public List<OfTerm> terms() {
        return Arrays.stream(Term.values())
                .map(term -> new OfTerm(
                        term.words(),
                        needs.stream().filter(need -> need.getTerm() == term).toList()))
                .filter(term -> !term.needs().isEmpty())
                .toList();
    }

    public String freeNumber() {
        return Hours.number(free);
    }

    public String sums() {
        return Hours.words(planned) + " planned, " + Hours.words(used) + " used";
    }

    public String tone() {
        return free > 0 ? "info" : "stop";
    }
}
