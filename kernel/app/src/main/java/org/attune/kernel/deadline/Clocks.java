package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.calendar.OpenDays;
import org.attune.kernel.calendar.OpenDaysReader;
import org.attune.kernel.deadline.DueDate.Pause;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Finds clocks and what their days are counted by. */
@ApplicationScoped
class Clocks {

    static final Set<DeadlineState> OPEN = Set.of(DeadlineState.RUNNING, DeadlineState.PAUSED, DeadlineState.LIFTED);

    @Inject
    EntityManager em;

    @Inject
    OpenDaysReader calendar;

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLog audit;

    /** Locked, so that of two who change it at once the second sees what the first did. */
    Optional<Clock> open(String rule, UUID subjectId) {
        return em.createQuery(
                        "select c from Clock c where c.rule = :rule and c.subjectId = :subject and c.state in :open",
                        Clock.class)
                .setParameter("rule", rule)
                .setParameter("subject", subjectId)
                .setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException where there is none in this authority, which is written down */
    Clock locked(UUID id) {
        return found(em.find(Clock.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** As {@link #locked}, to read it, with who answers for it. */
    Clock get(UUID id) {
        return found(
                em.createQuery("select c from Clock c left join fetch c.practitioner where c.id = :id", Clock.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null),
                id);
    }

    private Clock found(@Nullable Clock clock, UUID id) {
        if (clock == null) {
            audit.refused("attune.deadline", id, null, "not here");
            throw missing();
        }
        return clock;
    }

    static NotFoundException missing() {
        return new NotFoundException("There is no such deadline.");
    }

    /** Before anything is counted: what is read after it is the present calendar. */
    void beginCounting() {
        functions.call("attune.count_days");
    }

    LocalDate due(Clock clock, List<Pause> pauses) {
        OpenDays days = clock.countsSchoolDays() ? calendar.from(clock.countedFrom()) : OpenDays.withoutTerms();
        return clock.count(pauses).in(days);
    }

    List<Pause> pauses(UUID clockId) {
        return pauses(List.of(clockId)).getOrDefault(clockId, List.of());
    }

    /** The pauses that are over, by clock, with one statement. */
    Map<UUID, List<Pause>> pauses(Collection<UUID> clockIds) {
        Map<UUID, PauseReader> read = new HashMap<>();
        em.createQuery(
                        "select e from ClockEvent e where e.deadlineId in :ids and e.kind in :kinds order by e.id",
                        ClockEvent.class)
                .setParameter("ids", clockIds)
                .setParameter("kinds", PauseReader.KINDS)
                .getResultStream()
                .forEach(event -> read.computeIfAbsent(event.deadlineId(), id -> new PauseReader())
                        .add(event));
        Map<UUID, List<Pause>> pauses = new HashMap<>();
        read.forEach((id, reader) -> pauses.put(id, reader.pauses()));
        return pauses;
    }

    /** Since when it is paused. */
    Optional<LocalDate> pausedSince(UUID clockId) {
        return em.createQuery(
                        "select e.happenedOn from ClockEvent e where e.deadlineId = :id and e.kind = :paused order by e.id desc",
                        LocalDate.class)
                .setParameter("id", clockId)
                .setParameter("paused", ClockEventKind.PAUSED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
