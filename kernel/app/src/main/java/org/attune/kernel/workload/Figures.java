package org.attune.kernel.workload;

import org.attune.api.workload.WorkTime;

/**
 * What somebody's time comes to in a stretch, in minutes.
 *
 * @param pattern what the working pattern gives, without bank holidays
 * @param away how much of it is leave
 * @param direct how much of what is left is for direct work
 * @param directAhead how much of that is from today on
 * @param planned direct work that is planned
 * @param plannedAhead how much of that is from today on
 * @param doneDirect direct work that was done
 * @param donePreparation preparation and writing that was done
 */
public record Figures(
        int pattern,
        int away,
        int direct,
        int directAhead,
        int planned,
        int plannedAhead,
        int doneDirect,
        int donePreparation) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    public int working() {
        return pattern - away;
    }

    public int done() {
        return doneDirect + donePreparation;
    }

    /** Direct time to come for which nothing is planned; below zero where more is planned than there is time for. */
    public int free() {
        return directAhead - plannedAhead;
    }

    Figures plus(Figures other) {
        return new Figures(
                pattern + other.pattern,
                away + other.away,
                direct + other.direct,
                directAhead + other.directAhead,
                planned + other.planned,
                plannedAhead + other.plannedAhead,
                doneDirect + other.doneDirect,
                donePreparation + other.donePreparation);
    }

    Figures plus(DayTime time, boolean ahead) {
        return plus(new Figures(time.pattern(), time.away(), time.direct(), ahead ? time.direct() : 0, 0, 0, 0, 0));
    }

    Figures plus(WorkTime work, boolean ahead) {
        int minutes = work.minutes();
        return switch (work.kind()) {
            case PLANNED -> plus(new Figures(0, 0, 0, 0, minutes, ahead ? minutes : 0, 0, 0));
            case DIRECT -> plus(new Figures(0, 0, 0, 0, 0, 0, minutes, 0));
            case PREPARATION -> plus(new Figures(0, 0, 0, 0, 0, 0, 0, minutes));
            // Takes working time away, by the ratio of its day: whoever sums up knows that.
            case OTHER -> this;
        };
    }
}
