package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When somebody is away, without the reason. Whoever asks has made sure that it is the reader's business. */
@ApplicationScoped
public class LeaveReader {

    @Inject
    EntityManager em;

    /** Called within a transaction. */
    public List<LeaveDays> of(UUID practitionerId, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select l from Leave l where l.practitionerId = :id and l.lastDay >= :first and l.firstDay <= :last"
                                + " order by l.firstDay, l.part desc",
                        Leave.class)
                .setParameter("id", practitionerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(Leave::days)
                .toList();
    }
}
