package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** The plan of a response: the authority's for each theme, and what was done of an incident's. */
@ApplicationScoped
@Transactional
public class PlanService {

    private static final int STEPS = 40;

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    CurrentUser user;

    /** The authority's plan for a theme, or the one that ships. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public StandardPlan planFor(Theme theme) {
        return plan(theme);
    }

    /** Changes the plan for the incidents that come. */
    @Requires(Permission.MANAGE_SERVICE)
    public void say(Theme theme, @Nullable String firstDay, @Nullable String firstWeek, @Nullable String later) {
        Entered entered = new Entered();
        String first = steps(entered, "firstDay", firstDay);
        String week = steps(entered, "firstWeek", firstWeek);
        String then = steps(entered, "later", later);
        entered.done();
        PlanTemplate own = own(theme);
        if (own == null) {
            own = new PlanTemplate(theme);
            em.persist(own);
        }
        own.say(first, week, then);
    }

    /** Marks steps of an incident's plan as done by whoever says so. */
    @Requires(Permission.WORK_SERVICE)
    public void done(UUID incidentId, Collection<UUID> steps) {
        membership.open(incidentId);
        if (steps.isEmpty()) {
            return;
        }
        em.createQuery(
                        "select s from CriticalIncidentsPlanStep s where s.incidentId = :incident and s.id in :steps"
                                + " and s.doneAt is null",
                        PlanStep.class)
                .setParameter("incident", incidentId)
                .setParameter("steps", steps)
                .getResultList()
                .forEach(step -> step.done(London.now(), user.getDisplayName()));
    }

    /** Adds a step that only this incident needs. */
    @Requires(Permission.WORK_SERVICE)
    public void add(UUID incidentId, @Nullable Phase phase, @Nullable String what) {
        membership.open(incidentId);
        Entered entered = new Entered();
        Phase when = entered.chosen("phase", phase, Phase.LATER, "Choose when");
        String text = entered.needed("step", what, Entered.LINE, "Say what is to be done");
        entered.done();
        Number last = em.createQuery(
                        "select coalesce(max(s.ordinal), 0) from CriticalIncidentsPlanStep s where s.incidentId = :incident",
                        Number.class)
                .setParameter("incident", incidentId)
                .getSingleResult();
        em.persist(new PlanStep(incidentId, when, last.intValue() + 1, text));
    }

    /** Lays out the plan of a new incident. */
    void begin(UUID incidentId, Theme theme) {
        StandardPlan plan = plan(theme);
        int position = 0;
        position = lay(incidentId, Phase.FIRST_DAY, plan.firstDay(), position);
        position = lay(incidentId, Phase.FIRST_WEEK, plan.firstWeek(), position);
        lay(incidentId, Phase.LATER, plan.later(), position);
    }

    private int lay(UUID incidentId, Phase phase, String steps, int after) {
        int position = after;
        for (String step : steps.lines().filter(line -> !line.isBlank()).toList()) {
            position++;
            em.persist(new PlanStep(incidentId, phase, position, step.strip()));
        }
        return position;
    }

    private StandardPlan plan(Theme theme) {
        PlanTemplate own = own(theme);
        return own == null
                ? StandardPlan.of(theme)
                : new StandardPlan(own.getFirstDay(), own.getFirstWeek(), own.getLater());
    }

    private @Nullable PlanTemplate own(Theme theme) {
        List<PlanTemplate> found = em.createQuery(
                        "select t from CriticalIncidentsPlanTemplate t where t.theme = :theme", PlanTemplate.class)
                .setParameter("theme", theme)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static String steps(Entered entered, String field, @Nullable String typed) {
        String text = entered.needed(field, typed, Entered.LINES, "Enter at least one step, each on a line of its own");
        entered.check(
                text.lines().allMatch(line -> line.length() <= Entered.LINE),
                field,
                "Use " + Entered.LINE + " characters or fewer for each step");
        entered.check(text.lines().count() <= STEPS, field, "Enter " + STEPS + " steps or fewer");
        return text;
    }
}
