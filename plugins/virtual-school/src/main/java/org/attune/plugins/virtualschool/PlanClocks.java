package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import org.attune.api.child.Child;
import org.attune.api.deadline.DeadlineSubject;
import org.attune.api.deadline.Deadlines;
import org.attune.api.practitioner.Practitioner;

/** The clocks of the plan’s dates. What stands on them says nothing about a child. */
@ApplicationScoped
class PlanClocks {

    @Inject
    EntityManager em;

    @Inject
    Deadlines deadlines;

    void start(Child child, LocalDate since, PlanKind kind, LocalDate from) {
        PlanDate date = new PlanDate(child, since, kind, from);
        em.persist(date);
        em.flush();
        deadlines.start(kind.rule(), subject(date), from, null);
        deadlines.of(kind.rule(), date.getId()).ifPresent(clock -> date.promised(clock.promisedOn()));
        em.flush();
    }

    private static DeadlineSubject subject(PlanDate date) {
        return new DeadlineSubject(
                date.getId(),
                "Personal education plan, " + date.getKind().words().toLowerCase(Locale.UK),
                PlanNotices.path(date),
                date.getChild().getId(),
                null);
    }

    void met(PlanDate date, LocalDate on) {
        deadlines.met(date.getKind().rule(), date.getId(), on);
    }

    /** A clock that counts from a day to come is stopped on that day. */
    void stop(PlanDate date, LocalDate on, String because) {
        deadlines.stop(
                date.getKind().rule(),
                date.getId(),
                on.isBefore(date.getCountsFrom()) ? date.getCountsFrom() : on,
                because);
    }

    void assign(PlanDate date) {
        Practitioner ep = date.getEp();
        deadlines.assign(date.getKind().rule(), date.getId(), ep == null ? null : ep.getId());
    }
}
