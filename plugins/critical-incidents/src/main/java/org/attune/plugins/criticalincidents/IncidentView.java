package org.attune.plugins.criticalincidents;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/**
 * An incident as its team sees it.
 *
 * @param call null once the account of it was deleted
 * @param team those who are in it now
 * @param review null until it was held
 * @param minutes time spent, of everybody
 */
public record IncidentView(
        Incident incident,
        @Nullable Call call,
        List<Responder> team,
        List<PlanStep> steps,
        List<AffectedGroup> groups,
        List<AffectedPerson> people,
        List<Debrief> debriefs,
        @Nullable Review review,
        List<Resource> resources,
        int minutes) {

    private static final int DAY = 390;
    private static final int SESSION = 180;
    private static final TimeMeasure MEASURE = new TimeMeasure(LedgerUnit.HOURS, DAY, SESSION);

    /** For example "2 hours 30 minutes". */
    static String time(int minutes) {
        return MEASURE.words(minutes);
    }

    public String timeWords() {
        return minutes == 0 ? "No time yet" : time(minutes) + " so far";
    }

    public String calledWords() {
        return Moments.when(incident.getCalledAt());
    }

    public String respondByWords() {
        return Moments.when(incident.getRespondBy());
    }

    public String answeredWords() {
        return Moments.when(incident.getAnsweredAt());
    }

    public String closedWords() {
        return Moments.when(incident.getClosedAt());
    }

    public String clearedWords() {
        return Moments.day(incident.getClearedOn());
    }

    public String happenedWords() {
        return call == null ? "" : Moments.day(call.getHappenedOn());
    }

    /** A number that a phone can ring. */
    public String dial() {
        return call == null ? "" : call.getPhone().replaceAll("[^0-9+]", "");
    }

    /** The steps that are not done, in their order. */
    public List<PlanStep> open() {
        return steps.stream().filter(step -> step.getDoneAt() == null).toList();
    }

    public List<PlanStep> openFirstDay() {
        return open(Phase.FIRST_DAY);
    }

    public List<PlanStep> openFirstWeek() {
        return open(Phase.FIRST_WEEK);
    }

    public List<PlanStep> openLater() {
        return open(Phase.LATER);
    }

    private List<PlanStep> open(Phase phase) {
        return open().stream().filter(step -> step.getPhase() == phase).toList();
    }

    /** The steps that are done, in the order in which they were. */
    public List<PlanStep> done() {
        return steps.stream()
                .filter(step -> step.getDoneAt() != null)
                .sorted(Comparator.comparing(step -> Objects.requireNonNull(step.getDoneAt())))
                .toList();
    }

    /** For example "Done by Tom Bellamy, 2 March 2027 at 10:14". */
    public String doneWords(PlanStep step) {
        return "Done by " + step.getDoneBy() + ", " + Moments.when(step.getDoneAt());
    }

    public String dayWords(Debrief debrief) {
        return Moments.day(debrief.getHeldOn());
    }

    public String againWords(Debrief debrief) {
        return Moments.day(debrief.getAgainOn());
    }

    public String reviewWords() {
        return review == null ? "" : Moments.day(review.getHeldOn());
    }

    /** For example "about 60 people"; empty where nobody knows how many. */
    public String peopleWords(AffectedGroup group) {
        Integer people = group.getPeople();
        return people == null ? "" : String.format(Locale.UK, "about %,d", people);
    }
}
