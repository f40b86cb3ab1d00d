package org.attune.plugins.tradedhours;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How a setting's hours of a year are planned.
 *
 * @param closed whether the year is closed: what was open then was not used, and went where the options say
 * @param mayPlan whether the reader may plan
 * @param free neither used nor planned, in minutes
 * @param needs in the order of terms
 */
public record PlanView(
        UUID settingId,
        String setting,
        AcademicYear year,
        boolean closed,
        boolean mayPlan,
        int free,
        int planned,
        int used,
        List<Line> needs) {

    /**
     * What is planned.
     *
     * @param closed whether its year is closed, by which it has ended, used or not
     */
    public record Line(Need need, boolean closed) {

        private boolean isUnused() {
            return closed && need.isOpen();
        }

        public boolean isOpen() {
            return need.isOpen() && !closed;
        }

        public String words() {
            return isUnused()
                    ? "Not used when the year closed"
                    : need.getState().words();
        }

        public String tone() {
            return isUnused() ? "neutral" : need.getState().tone();
        }

        /** For example "6 planned, 4 still kept". */
        public String hours() {
            return need.getPlannedFigure() + " planned, " + need.getOpenFigure()
                    + (isUnused() ? " not used" : " still kept");
        }
    }

    /** A term and what is planned for it. */
    public record OfTerm(String name, List<Line> needs) {

        public String total() {
            return Hours.words(needs.stream()
                    .mapToInt(line -> line.need().getPlannedMinutes())
                    .sum());
        }
    }

    public List<OfTerm> terms() {
        return Arrays.stream(Term.values())
                .map(term -> new OfTerm(
                        term.words(),
                        needs.stream()
                                .filter(line -> line.need().getTerm() == term)
                                .toList()))
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
