package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What comes after: the team's debrief, the review without names, the end. */
@ApplicationScoped
@Transactional
public class AftermathService {

    private static final int YEAR = 366;

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    PluginSettings settings;

    /** What was said at a debrief, as it was typed. */
    public record Talk(
            @Nullable LocalDate heldOn,
            @Nullable String who,
            @Nullable String wellbeing,
            @Nullable String support,
            @Nullable LocalDate againOn) {}

    /** The team's own: it may be held after the incident was closed. */
    @Requires(Permission.WORK_SERVICE)
    public void debrief(UUID incidentId, Talk talk, UUID submissionId) {
        Incident incident = membership.of(incidentId);
        Entered entered = new Entered();
        LocalDate on = entered.day("heldOn", talk.heldOn(), London.today(), "Enter the day");
        String who = entered.needed("who", talk.who(), Entered.LINE, "Say who took part");
        String how = entered.needed("wellbeing", talk.wellbeing(), Entered.LINES, "Say how the team is");
        String support = entered.optional("support", talk.support(), Entered.LINES);
        LocalDate again =
                entered.optionalDay("againOn", talk.againOn(), London.today().plusDays(YEAR));
        entered.done();
        if (Submissions.made(em, Debrief.class, submissionId).isEmpty()) {
            em.persist(new Debrief(incident.getId(), on, who, how, support, again, submissionId));
        }
    }

    /** What was learnt, for the whole service to read. Names that the incident knows are refused. */
    @Requires(Permission.WORK_SERVICE)
    public void review(
            UUID incidentId, @Nullable LocalDate heldOn, @Nullable String wentWell, @Nullable String lessons) {
        Incident incident = membership.of(incidentId);
        Names names = names(incidentId);
        Entered entered = new Entered();
        LocalDate on = entered.day("heldOn", heldOn, London.today(), "Enter the day");
        String well = entered.needed("wentWell", wentWell, Entered.LINES, "Say what went well");
        String learnt = entered.needed("lessons", lessons, Entered.LINES, "Say what was learnt");
        names.check(entered, "wentWell", well);
        names.check(entered, "lessons", learnt);
        entered.done();
        Review review = reviewOf(incidentId);
        if (review == null) {
            review = new Review(incident.getId());
            review.say(on, well, learnt);
            em.persist(review);
        } else {
            review.say(on, well, learnt);
        }
    }

    /** @throws RefusedException where the caller was not rung back, or the review is still to be held */
    @Requires(Permission.WORK_SERVICE)
    public void close(UUID incidentId) {
        Incident incident = membership.open(incidentId);
        if (incident.getAnsweredAt() == null) {
            throw new RefusedException("not-answered", "Say that the caller was rung back before you close it.");
        }
        if (settings.get(IncidentSettings.class).reviewBeforeClosing() && reviewOf(incidentId) == null) {
            throw new RefusedException("no-review", "Write down the review before you close it.");
        }
        incident.close(London.now());
    }

    @Requires(Permission.WORK_SERVICE)
    public void reopen(UUID incidentId) {
        Incident incident = membership.of(incidentId);
        if (incident.getClearedOn() != null) {
            throw new RefusedException("cleared", "The account of this incident was deleted: log a new call.");
        }
        incident.reopen();
    }

    @Nullable Review reviewOf(UUID incidentId) {
        List<Review> found = em.createQuery(
                        "select r from CriticalIncidentsReview r where r.incidentId = :incident", Review.class)
                .setParameter("incident", incidentId)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private Names names(UUID incidentId) {
        Stream<String> callers = em.createQuery(
                        "select c.caller from CriticalIncidentsCall c where c.incidentId = :incident", String.class)
                .setParameter("incident", incidentId)
                .getResultStream();
        Stream<String> affected = em.createQuery(
                        "select p.name from CriticalIncidentsAffectedPerson p where p.incidentId = :incident",
                        String.class)
                .setParameter("incident", incidentId)
                .getResultStream();
        Stream<String> responders = em.createQuery(
                        "select r.name from CriticalIncidentsResponder r where r.incidentId = :incident", String.class)
                .setParameter("incident", incidentId)
                .getResultStream();
        Stream<String> places = em.createQuery(
                        "select s.name from CriticalIncidentsCall c join c.setting s where c.incidentId = :incident",
                        String.class)
                .setParameter("incident", incidentId)
                .getResultStream();
        return new Names(
                Stream.of(callers, affected, responders).flatMap(one -> one).toList(), places.toList());
    }
}
