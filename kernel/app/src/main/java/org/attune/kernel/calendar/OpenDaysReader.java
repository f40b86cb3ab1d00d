package org.attune.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;
import org.attune.kernel.calendar.OpenDays.ClosedAt;

/** Reads what says which days count from a day on, with two statements whatever is asked then. */
@ApplicationScoped
public class OpenDaysReader {

    @Inject
    EntityManager em;

    /** Called within a transaction. */
    public OpenDays from(LocalDate first) {
        List<SchoolTerm> terms = em.createQuery(
                        "select t from Term t where t.schoolYear >= :first order by t.firstDay", Term.class)
                .setParameter("first", SchoolYear.of(first).begins())
                .getResultStream()
                .map(Term::term)
                .toList();
        List<ClosedAt> closures = em.createQuery(
                        "select c from Closure c left join fetch c.setting where c.lastDay >= :first", Closure.class)
                .setParameter("first", first)
                .getResultStream()
                .map(one -> new ClosedAt(
                        one.setting() == null ? null : one.setting().getId(), one.closed()))
                .toList();
        return new OpenDays(terms, closures);
    }
}
