package org.attune.plugins.virtualschool;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.deadline.Deadline;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * One of the dates of a plan.
 *
 * @param due by when it is due now; null where nothing is promised, or it is not due any more
 * @param clockId its clock; null where nothing was promised
 */
public record PlanView(
        UUID id,
        UUID childId,
        String child,
        LocalDate since,
        PlanKind kind,
        PlanState state,
        LocalDate countsFrom,
        @Nullable LocalDate promised,
        @Nullable LocalDate due,
        @Nullable UUID clockId,
        @Nullable LocalDate heldOn,
        String agreed,
        String endedBecause,
        String ep,
        String asked,
        String contribution,
        @Nullable LocalDate contributedOn) {

    private static final int SOON = 7;

    static PlanView of(PlanDate date, @Nullable Deadline clock) {
        Practitioner ep = date.getEp();
        return new PlanView(
                date.getId(),
                date.getChild().getId(),
                date.getChild().getFullName(),
                date.getSince(),
                date.getKind(),
                date.getState(),
                date.getCountsFrom(),
                clock == null ? null : clock.promisedOn(),
                clock == null || !date.isOpen() ? null : clock.dueOn(),
                clock == null ? null : clock.id(),
                date.getHeldOn(),
                date.getAgreed(),
                date.getEndedBecause(),
                ep == null ? "" : ep.getName(),
                date.getAsked(),
                date.getContribution(),
                date.getContributedOn());
    }

    public boolean isOpen() {
        return state == PlanState.DUE;
    }

    public boolean isOverdue() {
        return due != null && due.isBefore(London.today());
    }

    private boolean isSoon() {
        return due != null && !due.isAfter(London.today().plusDays(SOON));
    }

    /** What the tag says. */
    public String stateWords() {
        return !isOpen() ? state.words() : isOverdue() ? "Overdue" : isSoon() ? "Due soon" : "Due";
    }

    /** Its colour. */
    public String tone() {
        return !isOpen() ? state.tone() : isOverdue() ? "stop" : isSoon() ? "wait" : "info";
    }

    /** In words for a page. */
    public String dueWords() {
        return isOpen() && due == null ? "No day is set" : London.wordsOrNothing(due);
    }

    public String heldWords() {
        return London.wordsOrNothing(heldOn);
    }

    /** Whether it was held by the day that was promised first. */
    public String keptWords() {
        return heldOn == null || promised == null ? "" : heldOn.isAfter(promised) ? "Late" : "In time";
    }

    public String promisedWords() {
        return London.wordsOrNothing(promised);
    }

    public String sinceWords() {
        return London.words(since);
    }

    public String countsFromWords() {
        return London.words(countsFrom);
    }

    public String contributedWords() {
        return London.wordsOrNothing(contributedOn);
    }
}
