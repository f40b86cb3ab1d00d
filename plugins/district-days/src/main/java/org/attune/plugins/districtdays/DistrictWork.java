package org.attune.plugins.districtdays;

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
import org.attune.api.workload.WorkSource;
import org.attune.api.workload.WorkTime;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/**
 * District days count in everybody's week: those that were worked, but for what stands in the diary and counts there, and those that
 * somebody leads and are planned.
 */
@Extension
@ApplicationScoped
@Transactional
@Unrestricted("Says how long, and not for what; who may see it is the kernel’s to say")
public class DistrictWork implements WorkSource {

    private static final String WHOSE = " and p.id = :person";

    @Inject
    EntityManager em;

    @Override
    public String title() {
        return "District days";
    }

    @Override
    public List<WorkTime> work(LocalDate first, LocalDate last, @Nullable UUID practitionerId) {
        String whose = practitionerId == null ? "" : WHOSE;
        Stream<WorkTime> worked = times(
                "select p.id, d.day, d.minutes - d.diaryMinutes from DistrictDaysWorked d join d.practitioner p where"
                        + " d.takenBackOn is null and d.minutes > d.diaryMinutes"
                        + " and d.day >= :first and d.day <= :last" + whose,
                first,
                last,
                practitionerId,
                org.attune.api.workload.WorkKind.DIRECT);
        Stream<WorkTime> planned = times(
                "select p.id, w.plannedFor, w.openMinutes from DistrictDaysWork w join w.practitioner p where w.openMinutes > 0"
                        + " and w.plannedFor >= :first and w.plannedFor <= :last" + whose,
                first,
                last,
                practitionerId,
                org.attune.api.workload.WorkKind.PLANNED);
        return Stream.concat(worked, planned).toList();
    }

    private Stream<WorkTime> times(
            String select,
            LocalDate first,
            LocalDate last,
            @Nullable UUID practitionerId,
            org.attune.api.workload.WorkKind kind) {
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
