package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.Because;
import org.attune.api.deadline.Deadline;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.deadline.DeadlineSubject;
import org.attune.api.deadline.Deadlines;
import org.attune.api.deadline.TimeLimit;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Starts, holds and ends clocks, and keeps each step. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Unrestricted("Called by services that have checked who may do what; no page or resource reaches it")
@ConsentNotNeeded("Counts days; whoever does the work was asked for consent")
public class DeadlinesBean implements Deadlines {

    @Inject
    EntityManager em;

    @Inject
    Clocks clocks;

    @Inject
    RuleCatalogue rules;

    @Inject
    LimitsReader limits;

    @Inject
    Holding holding;

    @Inject
    CurrentUser user;

    @Override
    public Optional<UUID> start(String rule, DeadlineSubject subject, LocalDate from, @Nullable UUID practitionerId) {
        DeadlineRule found =
                rules.find(rule).orElseThrow(() -> new IllegalArgumentException("There is no rule " + rule));
        if (!limits.mayPromise(found)) {
            return Optional.empty();
        }
        clocks.beginCounting();
        Optional<TimeLimit> limit = limits.read().on(found, from);
        Optional<Clock> open = limit.flatMap(some -> clocks.open(rule, subject.id()));
        return open.or(() -> limit.map(some -> started(new Clock(rule, subject, from, some, who(practitionerId)))))
                .map(Clock::getId);
    }

    private Clock started(Clock clock) {
        clock.promise(clocks.due(clock, List.of()));
        em.persist(clock);
        em.flush();
        em.persist(new ClockEvent(clock, ClockEventKind.STARTED, clock.startedOn(), null, user.getDisplayName()));
        return clock;
    }

    private @Nullable Practitioner who(@Nullable UUID practitionerId) {
        return practitionerId == null ? null : em.find(Practitioner.class, practitionerId);
    }

    @Override
    public Optional<Deadline> of(String rule, UUID subjectId) {
        return em.createQuery(
                        "select c from Clock c where c.rule = :rule and c.subjectId = :subject order by c.id desc",
                        Clock.class)
                .setParameter("rule", rule)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Clock::deadline);
    }

    @Override
    public List<Deadline> of(Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        Map<Object, Deadline> latest = new LinkedHashMap<>();
        em.createQuery("select c from Clock c where c.subjectId in :subjects order by c.id", Clock.class)
                .setParameter("subjects", subjectIds)
                .getResultStream()
                .map(Clock::deadline)
                .forEach(one -> latest.put(List.of(one.rule(), one.subjectId()), one));
        return List.copyOf(latest.values());
    }

    @Override
    public void assign(String rule, UUID subjectId, @Nullable UUID practitionerId) {
        change(rule, subjectId, clock -> {
            Practitioner who = who(practitionerId);
            clock.assign(who);
            write(clock, ClockEventKind.ASSIGNED, London.today(), clock.dueOn(), Because.of(""));
        });
    }

    @Override
    public void met(String rule, UUID subjectId, LocalDate on) {
        change(rule, subjectId, clock -> end(clock, DeadlineState.MET, on, ""));
    }

    @Override
    public void stop(String rule, UUID subjectId, LocalDate on, String reason) {
        change(rule, subjectId, clock -> end(clock, DeadlineState.STOPPED, on, reason));
    }

    private void end(Clock clock, DeadlineState how, LocalDate on, String reason) {
        if (on.isBefore(clock.startedOn())) {
            throw new InvalidException("on", "Enter a day from " + London.words(clock.startedOn()) + " on");
        }
        LocalDate before = clock.dueOn();
        clock.end(how, on);
        write(
                clock,
                how == DeadlineState.MET ? ClockEventKind.MET : ClockEventKind.STOPPED,
                on,
                before,
                Because.of(reason));
    }

    @Override
    public void pause(UUID deadlineId, LocalDate from, Because because) {
        holding.pause(clocks.locked(deadlineId), from, because);
    }

    @Override
    public LocalDate resume(UUID deadlineId, LocalDate on) {
        return holding.resume(clocks.locked(deadlineId), on);
    }

    @Override
    public void except(UUID deadlineId, @Nullable LocalDate until, Because because) {
        holding.except(clocks.locked(deadlineId), until, because);
    }

    private void change(String rule, UUID subjectId, Consumer<Clock> change) {
        clocks.open(rule, subjectId).ifPresent(change);
    }

    private void write(Clock clock, ClockEventKind kind, LocalDate on, @Nullable LocalDate dueBefore, Because because) {
        em.persist(new ClockEvent(clock, kind, on, dueBefore, user.getDisplayName()).because(because));
    }
}
