package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Busy;
import org.attune.api.diary.Span;
import org.jspecify.annotations.Nullable;

/** What stands in one person's diary over months: for their term, and for a calendar that follows it. Called within a transaction. */
@ApplicationScoped
public class PersonsDiary {

    private static final Duration LONGEST = Duration.ofDays(Span.MOST_DAYS + 1L);
    private static final String WITHIN = "x.startsAt < :end and x.endsAt > :start and x.startsAt > :long";
    private static final String THEIRS = " and exists (select q.id from AppointmentPerson q where q.appointmentId = ";

    @Inject
    EntityManager em;

    /** The live ones that the reader may see, by their beginning. Two statements. */
    public List<Appointment> of(UUID practitionerId, Instant from, Instant to) {
        return read(practitionerId, from, to, " and x.live = true");
    }

    /** As {@link #of}, those that were cancelled too. */
    public List<Appointment> alsoCancelled(UUID practitionerId, Instant from, Instant to) {
        return read(practitionerId, from, to, "");
    }

    private List<Appointment> read(UUID practitionerId, Instant from, Instant to, String live) {
        Map<UUID, List<Appointment.Person>> people = new HashMap<>();
        bound(
                        em.createQuery(
                                "select x.appointmentId, p.id, p.name from AppointmentPerson x join x.practitioner p where "
                                        + WITHIN + live + THEIRS
                                        + "x.appointmentId and q.practitioner.id = :id) order by p.name, p.id",
                                Object[].class),
                        practitionerId,
                        from,
                        to)
                .getResultStream()
                .forEach(row -> people.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new Appointment.Person((UUID) row[1], (String) row[2])));
        return bound(
                        em.createQuery(
                                "select x from AppointmentRow x left join fetch x.room left join fetch x.placeSetting where "
                                        + WITHIN + live + THEIRS
                                        + "x.id and q.practitioner.id = :id) order by x.startsAt, x.id",
                                AppointmentRow.class),
                        practitionerId,
                        from,
                        to)
                .getResultStream()
                .map(row -> row.appointment(people.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    /** When their time is taken, also by what the reader may not see. One statement. */
    public List<Busy> busy(UUID practitionerId, Instant from, Instant to) {
        return bound(
                        em.createQuery(
                                "select x.appointmentId, x.startsAt, x.endsAt from AppointmentPerson x where " + WITHIN
                                        + " and x.live = true and x.practitioner.id = :id order by x.startsAt, x.id",
                                Object[].class),
                        practitionerId,
                        from,
                        to)
                .getResultStream()
                .map(row -> new Busy(practitionerId, (UUID) row[0], new Span((Instant) row[1], (Instant) row[2])))
                .toList();
    }

    private static <T extends @Nullable Object> TypedQuery<T> bound(
            TypedQuery<T> query, UUID practitionerId, Instant from, Instant to) {
        return query.setParameter("id", practitionerId)
                .setParameter("start", from)
                .setParameter("end", to)
                .setParameter("long", from.minus(LONGEST));
    }
}
