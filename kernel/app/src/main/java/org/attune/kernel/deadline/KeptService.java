package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;

/** What was promised against what was done. */
@ApplicationScoped
@Transactional
@Requires(Permission.VIEW_ALL_DEADLINES)
@ConsentNotNeeded("Sums, and nothing of anybody")
public class KeptService {

    private static final int FIRST_YEAR = 2000;

    @Inject
    EntityManager em;

    @Inject
    RuleCatalogue rules;

    /**
     * By rule, with one statement.
     *
     * @param year in which the clocks started
     * @throws NotFoundException where it is no year that anything can have started in
     */
    public List<Kept> of(int year) {
        if (year < FIRST_YEAR || year > London.today().getYear()) {
            throw new NotFoundException("There are no figures for that year.");
        }
        String met = "c.state = :met";
        return em.createQuery(
                        "select c.rule, count(c),"
                                + sum(met + " and c.doneOn <= c.promisedOn")
                                + sum(met + " and c.doneOn > c.promisedOn")
                                + sum(met + " and c.doneOn > c.promisedOn and c.held = true")
                                + sum("c.dueOn < :today")
                                + sum("c.state = :stopped").replaceFirst(",$", "")
                                + " from Clock c where c.startedOn >= :first and c.startedOn <= :last"
                                + " group by c.rule order by c.rule",
                        Object[].class)
                .setParameter("met", DeadlineState.MET)
                .setParameter("stopped", DeadlineState.STOPPED)
                .setParameter("today", London.today())
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(this::kept)
                .toList();
    }

    private static String sum(String condition) {
        return " sum(case when " + condition + " then 1 else 0 end),";
    }

    private Kept kept(Object[] row) {
        long started = number(row[1]);
        long inTime = number(row[2]);
        long late = number(row[3]);
        long overdue = number(row[5]);
        long stopped = number(row[6]);
        return new Kept(
                (String) row[0],
                rules.title((String) row[0]),
                started,
                inTime,
                late,
                number(row[4]),
                overdue,
                started - inTime - late - overdue - stopped,
                stopped);
    }

    private static long number(Object of) {
        return ((Number) of).longValue();
    }
}
