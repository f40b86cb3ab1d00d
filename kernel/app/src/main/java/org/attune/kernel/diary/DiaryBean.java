package org.attune.kernel.diary;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.AppointmentChanged;
import org.attune.api.diary.AppointmentChanged.Change;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.Busy;
import org.attune.api.diary.Diary;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.event.DomainEvents;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.web.Problems;

/** The diary as plugins and other features have it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Unrestricted("Called by services that have checked who may do what; no page or resource reaches it")
@ConsentNotNeeded("Says who is where when; the work that is done there asks for consent")
public class DiaryBean implements Diary {

    @Inject
    EntityManager em;

    @Inject
    Appointments appointments;

    @Inject
    Clashes clashes;

    @Inject
    Places places;

    @Inject
    KindCatalogue catalogue;

    @Inject
    DomainEvents events;

    @Override
    public UUID make(NewAppointment typed) {
        return appointments.made(typed.scheme(), typed.submissionId()).orElseGet(() -> made(typed));
    }

    private UUID made(NewAppointment typed) {
        NewAppointment wanted = DiaryRules.check(typed);
        requireKind(wanted.kind());
        List<Practitioner> people = working(wanted.practitionerIds());
        AppointmentRow row = new AppointmentRow(wanted);
        places.put(row, wanted.place());
        clashes.refuse(wanted.practitionerIds(), wanted.place(), wanted.when(), null);
        em.persist(row);
        // Its key must be there before those who take part refer to it.
        flush();
        people.forEach(one -> em.persist(new AppointmentPerson(row, one)));
        changed(row, Change.MADE);
        return row.getId();
    }

    /**
     * Makes the same appointment at many times, a few statements for all; for the kernel's features, which have looked for clashes.
     *
     * @return in the order of the times
     * @throws RefusedException where somebody was a moment faster
     */
    public List<AppointmentRow> makeAll(NewAppointment typed, List<Span> times) {
        NewAppointment like = DiaryRules.check(typed);
        requireKind(like.kind());
        List<Practitioner> people = working(like.practitionerIds());
        List<AppointmentRow> rows = times.stream()
                .map(when -> {
                    DiaryRules.time(when);
                    AppointmentRow row = new AppointmentRow(like.at(when, UuidCreator.getTimeOrderedEpoch()));
                    places.put(row, like.place());
                    return row;
                })
                .toList();
        rows.forEach(em::persist);
        flush();
        rows.forEach(row -> people.forEach(one -> em.persist(new AppointmentPerson(row, one))));
        flush();
        rows.forEach(row -> events.publish(new AppointmentChanged(row.getId(), Change.MADE)));
        return rows;
    }

    private void requireKind(String key) {
        if (catalogue.find(key).isEmpty()) {
            throw new InvalidException("kind", "Choose what kind of appointment it is");
        }
    }

    private List<Practitioner> working(Collection<UUID> ids) {
        List<Practitioner> found = em.createQuery(
                        "select p from Practitioner p where p.id in :ids and p.active = true", Practitioner.class)
                .setParameter("ids", ids)
                .getResultList();
        if (found.size() < Set.copyOf(ids).size()) {
            throw new InvalidException("people", "Choose people who work here");
        }
        return found;
    }

    @Override
    public void move(UUID id, Span to) {
        DiaryRules.time(to);
        AppointmentRow row = live(id);
        if (row.when().equals(to)) {
            return;
        }
        clashes.refuse(taking(id).keySet(), row.place(), to, id);
        row.move(to);
        changed(row, Change.MOVED);
    }

    @Override
    public void place(UUID id, Place to) {
        AppointmentRow row = live(id);
        if (row.place().equals(to)) {
            return;
        }
        places.put(row, to);
        clashes.refuse(List.of(), to, row.when(), id);
        changed(row, Change.CHANGED);
    }

    @Override
    public void people(UUID id, Collection<UUID> practitionerIds) {
        List<FieldError> errors = new ArrayList<>();
        DiaryRules.people(practitionerIds, errors);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        AppointmentRow row = live(id);
        Map<UUID, AppointmentPerson> taking = taking(id);
        Set<UUID> wanted = new HashSet<>(practitionerIds);
        if (taking.keySet().equals(wanted)) {
            return;
        }
        Set<UUID> more = new HashSet<>(wanted);
        more.removeAll(taking.keySet());
        clashes.refuse(more, new Place.Phone(""), row.when(), id);
        taking.values().stream()
                .filter(one -> !wanted.contains(one.practitioner().getId()))
                .forEach(em::remove);
        if (!more.isEmpty()) {
            working(more).forEach(one -> em.persist(new AppointmentPerson(row, one)));
        }
        // Whoever keeps a copy of it hears that it is another.
        em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        changed(row, Change.CHANGED);
    }

    private Map<UUID, AppointmentPerson> taking(UUID id) {
        return em.createQuery(
                        "select x from AppointmentPerson x join fetch x.practitioner where x.appointmentId = :id",
                        AppointmentPerson.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.practitioner().getId(), one -> one));
    }

    /** Calls it something else, or says something else of what it is about; for the form of an appointment. */
    void describe(UUID id, Consumer<AppointmentRow> change) {
        AppointmentRow row = live(id);
        change.accept(row);
        requireKind(row.kind());
        changed(row, Change.CHANGED);
    }

    /** Calls those that are live something else, a few statements for all; in one order, so that no two wait for each other. */
    public void rename(Collection<UUID> ids, String title) {
        List<AppointmentRow> rows = ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from AppointmentRow a where a.id in :ids and a.live = true order by a.id",
                                AppointmentRow.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        rows.forEach(row -> row.rename(title));
        flush();
        rows.forEach(row -> events.publish(new AppointmentChanged(row.getId(), Change.CHANGED)));
    }

    @Override
    public void cancel(UUID id, String because) {
        String reason = Reasons.optional(because);
        AppointmentRow row = appointments.locked(id);
        if (row.isLive()) {
            row.cancel(reason);
            changed(row, Change.CANCELLED);
        }
    }

    private AppointmentRow live(UUID id) {
        AppointmentRow row = appointments.locked(id);
        if (!row.isLive()) {
            throw new RefusedException("appointment-cancelled", "This appointment was cancelled. Make a new one.");
        }
        return row;
    }

    private void changed(AppointmentRow row, Change change) {
        flush();
        events.publish(new AppointmentChanged(row.getId(), change));
    }

    /** So that whoever was a moment faster is told to the caller in words. */
    private void flush() {
        Problems.flush(em);
    }

    @Override
    public Optional<Appointment> find(UUID id) {
        return appointments.find(id);
    }

    @Override
    public List<Appointment> of(Collection<UUID> practitionerIds, Span within) {
        return appointments.of(practitionerIds, within);
    }

    @Override
    public List<Busy> busy(Collection<UUID> practitionerIds, Span within) {
        return appointments.busy(practitionerIds, within);
    }

    @Override
    public List<AppointmentKind> kinds() {
        return catalogue.all();
    }
}
