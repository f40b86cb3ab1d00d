package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.Use;
import org.attune.api.time.London;
import org.attune.api.workload.WorkKind;
import org.attune.api.workload.WorkSource;
import org.attune.api.workload.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * What the diary takes of people's time, day by day. Of an appointment that the reader may not see nobody says what it is: it counts
 * as direct work. Time that is set aside for preparation counts for nothing: direct work brings its own.
 */
@ApplicationScoped
class DiaryTime implements WorkSource {

    private static final int MINUTE = 60;

    @Inject
    EntityManager em;

    @Inject
    KindCatalogue kinds;

    @Override
    public String title() {
        return "The diary";
    }

    @Override
    public List<WorkTime> work(LocalDate first, LocalDate last, @Nullable UUID practitionerId) {
        Map<UUID, Use> uses = uses(first, last);
        TypedQuery<Object[]> query = within(
                "select p.id, x.startsAt, x.endsAt, x.appointmentId from AppointmentPerson x join x.practitioner p where "
                        + Within.LIVE + (practitionerId == null ? "" : " and p.id = :id"),
                first,
                last);
        if (practitionerId != null) {
            query.setParameter("id", practitionerId);
        }
        List<WorkTime> work = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            kind(uses.getOrDefault((UUID) row[3], Use.DIRECT))
                    .ifPresent(kind -> byDay((UUID) row[0], (Instant) row[1], (Instant) row[2], kind, work));
        }
        return work;
    }

    /** Of the appointments that the reader may see. */
    private Map<UUID, Use> uses(LocalDate first, LocalDate last) {
        Map<String, Use> byKey = kinds.all().stream()
                .collect(Collectors.toMap(AppointmentKind::key, AppointmentKind::use, (one, two) -> one));
        return within("select x.id, x.kind from AppointmentRow x where " + Within.LIVE, first, last)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> byKey.getOrDefault(String.valueOf(row[1]), Use.DIRECT)));
    }

    private TypedQuery<Object[]> within(String query, LocalDate first, LocalDate last) {
        return Within.bound(em.createQuery(query, Object[].class), begins(first), begins(last.plusDays(1)));
    }

    private static Optional<WorkKind> kind(Use use) {
        return switch (use) {
            case DIRECT -> Optional.of(WorkKind.PLANNED);
            case OTHER -> Optional.of(WorkKind.OTHER);
            case PREPARATION, AWAY -> Optional.empty();
        };
    }

    private static void byDay(UUID who, Instant from, Instant to, WorkKind kind, List<WorkTime> work) {
        LocalDate last = to.minusNanos(1).atZone(London.ZONE).toLocalDate();
        for (LocalDate day = from.atZone(London.ZONE).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            long begins = Math.max(from.getEpochSecond(), begins(day).getEpochSecond());
            long ends = Math.min(to.getEpochSecond(), begins(day.plusDays(1)).getEpochSecond());
            work.add(new WorkTime(who, day, (int) ((ends - begins) / MINUTE), kind));
        }
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
