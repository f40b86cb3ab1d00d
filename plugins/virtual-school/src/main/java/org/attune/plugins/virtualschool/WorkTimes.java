package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.security.Unrestricted;
import org.attune.api.workload.WorkKind;
import org.attune.api.workload.WorkSource;
import org.attune.api.workload.WorkTime;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** The Virtual School's time counts in everybody's week: what was worked, and what is planned. */
@Extension
@ApplicationScoped
@Transactional
@Unrestricted("Says how long, and not for what; who may see it is the kernel’s to say")
public class WorkTimes implements WorkSource {

    @Inject
    EntityManager em;

    @Override
    public String title() {
        return "Virtual School";
    }

    @Override
    public List<WorkTime> work(LocalDate first, LocalDate last, @Nullable UUID practitionerId) {
        String whose = practitionerId == null ? "" : " and p.id = :person";
        return Stream.concat(
                        times(
                                "select p.id, d.day, d.minutes from VirtualSchoolWorked d join d.practitioner p"
                                        + " where d.takenBackOn is null and d.day between :first and :last" + whose,
                                first,
                                last,
                                practitionerId,
                                WorkKind.DIRECT),
                        times(
                                "select p.id, w.plannedFor, w.openMinutes from VirtualSchoolWork w join w.practitioner p"
                                        + " where w.openMinutes > 0 and w.plannedFor between :first and :last" + whose,
                                first,
                                last,
                                practitionerId,
                                WorkKind.PLANNED))
                .toList();
    }

    private Stream<WorkTime> times(
            String select, LocalDate first, LocalDate last, @Nullable UUID practitionerId, WorkKind kind) {
        TypedQuery<Object[]> query = em.createQuery(select, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last);
        if (practitionerId != null) {
            query.setParameter("person", practitionerId);
        }
        return query.getResultList().stream()
                .map(row -> new WorkTime((UUID) row[0], (LocalDate) row[1], ((Number) row[2]).intValue(), kind));
    }
}
