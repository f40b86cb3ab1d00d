package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Follows the Virtual School’s roll: whoever comes into the authority’s care gets the dates of a plan, and those of whoever leaves it
 * end. A child in another authority’s care is planned for there.
 */
@ApplicationScoped
@Transactional
@Unrestricted("Follows what somebody recorded who was allowed to, and the calendar")
@ConsentNotNeeded("The authority must plan the education of a child it looks after")
public class PlanFollowing {

    private static final String CARED_FOR = "f.topic = :status and f.kind not in :after"
            + " and f.authority = '' and f.from <= :today and (f.until is null or f.until >= :today)";

    private static final Set<FactKind> AFTER_CARE =
            Arrays.stream(FactKind.values()).filter(FactKind::isAfterCare).collect(Collectors.toSet());

    @Inject
    EntityManager em;

    @Inject
    PlanClocks clocks;

    @Inject
    PlanTerms terms;

    @Inject
    SchoolCalendar calendar;

    @Inject
    Accounts accounts;

    /** After anything was recorded about a child of the roll. */
    void follow(UUID childId) {
        if (!accounts.rules().plansKept()) {
            return;
        }
        em.flush();
        LocalDate since = inCareSince(childId);
        List<PlanDate> open = em.createQuery(
                        "select d from VirtualSchoolPlanDate d join fetch d.child where d.child.id = :child and d.state = :due",
                        PlanDate.class)
                .setParameter("child", childId)
                .setParameter("due", PlanState.DUE)
                .getResultList();
        if (since == null) {
            open.forEach(this::end);
        } else if (open.isEmpty()) {
            begin(em.getReference(Child.class, childId), since);
        }
        em.flush();
    }

    /** Null for a child who is not on the roll, or not in the authority’s care today. */
    private @Nullable LocalDate inCareSince(UUID childId) {
        return em.createQuery(
                        "select min(f.from) from VirtualSchoolFact f where f.childId = :child and " + CARED_FOR
                                + " and exists (select e.id from VirtualSchoolEnrolment e where e.child.id = f.childId and e.leftOn is null)",
                        LocalDate.class)
                .setParameter("child", childId)
                .setParameter("status", FactTopic.STATUS)
                .setParameter("after", AFTER_CARE)
                .setParameter("today", London.today())
                .getSingleResult();
    }

    /** Whoever was in care for longer before anybody recorded it has a plan: the review of this term is next. */
    private void begin(Child child, LocalDate since) {
        LocalDate today = London.today();
        if (calendar.plusWorkingDays(since, PlanRules.FIRST_DAYS).isBefore(today)) {
            clocks.start(child, since, PlanKind.REVIEW, terms.of(today));
        } else {
            clocks.start(child, since, PlanKind.BEGIN, since);
            clocks.start(child, since, PlanKind.FIRST, since);
        }
    }

    private void end(PlanDate date) {
        date.end("The child left the authority’s care, or the roll");
        clocks.stop(date, London.today(), "Left care");
    }

    /** Everybody for whom the calendar changed something: an order that began or ended. */
    void followAll() {
        if (accounts.rules().plansKept()) {
            Stream.concat(come().stream(), gone().stream()).forEach(this::follow);
        }
    }

    private List<UUID> come() {
        return em.createQuery(
                        "select e.child.id from VirtualSchoolEnrolment e where e.leftOn is null"
                                + " and exists (select f.id from VirtualSchoolFact f where f.childId = e.child.id and "
                                + CARED_FOR + ")"
                                + " and not exists (select d.id from VirtualSchoolPlanDate d where d.child.id = e.child.id"
                                + " and d.state = :due)",
                        UUID.class)
                .setParameter("status", FactTopic.STATUS)
                .setParameter("after", AFTER_CARE)
                .setParameter("today", London.today())
                .setParameter("due", PlanState.DUE)
                .getResultList();
    }

    private List<UUID> gone() {
        return em.createQuery(
                        "select distinct d.child.id from VirtualSchoolPlanDate d where d.state = :due and not exists"
                                + " (select f.id from VirtualSchoolFact f, VirtualSchoolEnrolment e where f.childId = d.child.id"
                                + " and e.child.id = d.child.id and e.leftOn is null and " + CARED_FOR + ")",
                        UUID.class)
                .setParameter("status", FactTopic.STATUS)
                .setParameter("after", AFTER_CARE)
                .setParameter("today", London.today())
                .setParameter("due", PlanState.DUE)
                .getResultList();
    }
}
