package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Busy;
import org.attune.api.diary.Diary;
import org.attune.api.diary.Span;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Finds appointments. What is about a child whom the reader may not see is not found: row security sees to it. */
@ApplicationScoped
class Appointments {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    /** To be changed: nobody else changes it until the transaction ends. */
    AppointmentRow locked(UUID id) {
        AppointmentRow row = em.find(AppointmentRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            audit.refused("attune.appointment", id, null, "not here, or not theirs");
            throw new NotFoundException("There is no such appointment.");
        }
        return row;
    }

    Optional<UUID> made(String scheme, UUID submission) {
        return em.createQuery(
                        "select a.id from AppointmentRow a where a.scheme = :scheme and a.submissionId = :submission",
                        UUID.class)
                .setParameter("scheme", scheme)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    Optional<Appointment> find(UUID id) {
        return em.createQuery(
                        "select a from AppointmentRow a left join fetch a.room left join fetch a.placeSetting where a.id = :id",
                        AppointmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> row.appointment(people(id)));
    }

    private List<Appointment.Person> people(UUID appointment) {
        return em.createQuery(
                        "select p.id, p.name from AppointmentPerson x join x.practitioner p where x.appointmentId = :id"
                                + " order by p.name, p.id",
                        Object[].class)
                .setParameter("id", appointment)
                .getResultStream()
                .map(row -> new Appointment.Person((UUID) row[0], (String) row[1]))
                .toList();
    }

    List<Appointment> of(Collection<UUID> practitioners, Span within) {
        if (requireFew(practitioners).isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Appointment.Person>> people = peopleOf(practitioners, within);
        return bound(
                        em.createQuery(
                                "select x from AppointmentRow x left join fetch x.room left join fetch x.placeSetting where "
                                        + Within.LIVE
                                        + " and exists (select q.id from AppointmentPerson q where q.appointmentId = x.id"
                                        + " and q.practitioner.id in :people) order by x.startsAt, x.id",
                                AppointmentRow.class),
                        practitioners,
                        within)
                .getResultStream()
                .map(row -> row.appointment(people.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    /** Everybody who takes part in what these people do. */
    private Map<UUID, List<Appointment.Person>> peopleOf(Collection<UUID> practitioners, Span within) {
        Map<UUID, List<Appointment.Person>> people = new HashMap<>();
        bound(
                        em.createQuery(
                                "select x.appointmentId, p.id, p.name from AppointmentPerson x join x.practitioner p where "
                                        + Within.LIVE
                                        + " and exists (select q.id from AppointmentPerson q where q.appointmentId ="
                                        + " x.appointmentId and q.practitioner.id in :people) order by p.name, p.id",
                                Object[].class),
                        practitioners,
                        within)
                .getResultStream()
                .forEach(row -> people.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new Appointment.Person((UUID) row[1], (String) row[2])));
        return people;
    }

    List<Busy> busy(Collection<UUID> practitioners, Span within) {
        if (requireFew(practitioners).isEmpty()) {
            return List.of();
        }
        Stream<Object[]> rows = bound(
                        em.createQuery(
                                "select p.id, x.appointmentId, x.startsAt, x.endsAt from AppointmentPerson x"
                                        + " join x.practitioner p where " + Within.LIVE
                                        + " and p.id in :people order by x.startsAt, x.id",
                                Object[].class),
                        practitioners,
                        within)
                .getResultStream();
        return rows.map(row -> new Busy((UUID) row[0], (UUID) row[1], new Span((Instant) row[2], (Instant) row[3])))
                .toList();
    }

    private static Collection<UUID> requireFew(Collection<UUID> practitioners) {
        if (practitioners.size() > Diary.MOST_PEOPLE) {
            throw new IllegalArgumentException("More than " + Diary.MOST_PEOPLE + " people");
        }
        return practitioners;
    }

    private static <T extends @Nullable Object> TypedQuery<T> bound(
            TypedQuery<T> query, Collection<UUID> practitioners, Span within) {
        return Within.bound(query.setParameter("people", practitioners), within.startsAt(), within.endsAt());
    }
}
