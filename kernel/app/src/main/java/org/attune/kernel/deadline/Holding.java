package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.deadline.Because;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.deadline.Ground;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.deadline.DueDate.Pause;
import org.jspecify.annotations.Nullable;

/** Pauses, resumes, extends and lifts a clock, each with its reason. */
@ApplicationScoped
class Holding {

    private static final int REASON = 2000;
    private static final int YEARS_AHEAD = 5;

    @Inject
    EntityManager em;

    @Inject
    Clocks clocks;

    @Inject
    RuleCatalogue rules;

    @Inject
    CurrentUser user;

    void pause(Clock clock, @Nullable LocalDate from, Because because) {
        if (clock.state() != DeadlineState.RUNNING) {
            throw new RefusedException("not-running", "Only a deadline that is running can be paused. Open it again.");
        }
        List<FieldError> errors = new ArrayList<>();
        LocalDate earliest = clocks.pauses(clock.getId()).stream()
                .map(Pause::resumed)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(clock.countedFrom()))
                .orElse(clock.countedFrom());
        if (from == null || from.isBefore(earliest) || from.isAfter(London.today())) {
            errors.add(new FieldError("from", "Enter a day from " + London.words(earliest) + " until today"));
        }
        reason(because, errors);
        document(clock, because.documentId(), errors);
        refuse(errors);
        LocalDate before = clock.dueOn();
        clock.hold(DeadlineState.PAUSED);
        write(clock, ClockEventKind.PAUSED, Objects.requireNonNull(from), before, because);
    }

    LocalDate resume(Clock clock, @Nullable LocalDate on) {
        if (clock.state() != DeadlineState.PAUSED) {
            throw new RefusedException("not-paused", "Only a deadline that is paused can be resumed. Open it again.");
        }
        LocalDate since = clocks.pausedSince(clock.getId()).orElse(clock.countedFrom());
        if (on == null || on.isBefore(since) || on.isAfter(London.today())) {
            throw new InvalidException("on", "Enter a day from " + London.words(since) + " until today");
        }
        clocks.beginCounting();
        List<Pause> pauses = new ArrayList<>(clocks.pauses(clock.getId()));
        pauses.add(new Pause(since, on));
        LocalDate due = clocks.due(clock, pauses);
        clock.run(due);
        write(clock, ClockEventKind.RESUMED, on, null, Because.of(""));
        return due;
    }

    void except(Clock clock, @Nullable LocalDate until, Because because) {
        if (!clock.state().isOpen()) {
            throw new RefusedException(
                    "not-open", "This deadline is over, so nothing is left to extend. Open it again.");
        }
        List<FieldError> errors = new ArrayList<>();
        LocalDate today = London.today();
        // Never before the clock itself: one may be started on a day to come.
        LocalDate given = today.isBefore(clock.startedOn()) ? clock.startedOn() : today;
        if (until != null && (!until.isAfter(given) || until.isAfter(given.plusYears(YEARS_AHEAD)))) {
            errors.add(new FieldError(
                    "until",
                    "Enter a day after " + London.words(given) + " and no more than " + YEARS_AHEAD + " years later"));
        }
        ground(clock, because, errors);
        reason(because, errors);
        document(clock, because.documentId(), errors);
        refuse(errors);
        LocalDate before = clock.dueOn();
        if (until == null) {
            clock.hold(DeadlineState.LIFTED);
        } else {
            clock.extend(given, until);
            clock.run(until);
        }
        write(clock, until == null ? ClockEventKind.LIFTED : ClockEventKind.EXTENDED, today, before, because);
    }

    private void ground(Clock clock, Because because, List<FieldError> errors) {
        List<Ground> grounds = grounds(clock.rule());
        boolean named = grounds.stream().anyMatch(one -> one.key().equals(because.ground()));
        if (!grounds.isEmpty() && !named) {
            errors.add(new FieldError("ground", "Choose the ground for the exception"));
        } else if (grounds.isEmpty() && because.ground() != null) {
            errors.add(new FieldError("ground", "This time limit has no grounds to choose from: say why in words"));
        }
    }

    List<Ground> grounds(String rule) {
        return rules.find(rule).map(DeadlineRule::grounds).orElse(List.of());
    }

    private static void reason(Because because, List<FieldError> errors) {
        String words = because.reason();
        int length = words.codePointCount(0, words.length());
        if (words.isBlank()) {
            errors.add(new FieldError("reason", "Say why"));
        } else if (length > REASON) {
            errors.add(new FieldError(
                    "reason", String.format("The reason must be %,d characters or fewer; it has %,d", REASON, length)));
        } else if (!Text.isLines(words)) {
            errors.add(new FieldError("reason", "The reason has characters that cannot be used"));
        }
    }

    /** It must be here, and about the same child. */
    private void document(Clock clock, @Nullable UUID id, List<FieldError> errors) {
        UUID child = clock.childId();
        if (id != null && !isAbout(id, child)) {
            errors.add(new FieldError("documentId", "There is no such document about this."));
        }
    }

    private boolean isAbout(UUID document, @Nullable UUID child) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(d) from Document d where d.id = :id and d.childId "
                                + (child == null ? "is null" : "= :child"),
                        Long.class)
                .setParameter("id", document);
        if (child != null) {
            query.setParameter("child", child);
        }
        return query.getSingleResult() > 0;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private void write(Clock clock, ClockEventKind kind, LocalDate on, @Nullable LocalDate dueBefore, Because because) {
        em.persist(new ClockEvent(clock, kind, on, dueBefore, user.getDisplayName()).because(because));
    }
}
