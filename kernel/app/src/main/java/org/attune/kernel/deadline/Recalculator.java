package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.deadline.TimeLimit;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.calendar.BankHolidayBook;
import org.attune.kernel.calendar.OpenDays;
import org.attune.kernel.calendar.OpenDaysReader;
import org.attune.kernel.deadline.DueDate.Pause;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Works out the running clocks of an authority again, a thousand at a time: two statements to read them and one to write those that
 * moved. A thousand are one transaction, and whoever changes a clock meanwhile is not in its way: that one was counted anew by it.
 */
@ApplicationScoped
@ConsentNotNeeded("Counts days; whoever does the work was asked for consent")
@Unrestricted("Called by its job alone, for each authority in turn")
public class Recalculator {

    private static final int AT_ONCE = 1_000;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    RuleCatalogue rules;

    @Inject
    LimitsReader limits;

    @Inject
    OpenDaysReader calendar;

    @Inject
    Clocks clocks;

    /** @param last the last one looked at; null where there were none any more */
    public record Batch(int looked, int moved, @Nullable UUID last) {}

    private record Counted(UUID id, int version, DueDate count) {}

    private record Moved(Counted clock, LocalDate due) {}

    /** What waits to be done; one is made first where this release knows other bank holidays than the last time. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> asked() {
        List<Recalculation> waiting = em.createQuery(
                        "select r from Recalculation r where r.doneAt is null order by r.id", Recalculation.class)
                .getResultList();
        if (waiting.isEmpty() && !BankHolidayBook.fingerprint().equals(knownHolidays())) {
            Recalculation holidays = new Recalculation(Recalculation.Why.HOLIDAYS);
            em.persist(holidays);
            return List.of(holidays.getId());
        }
        return waiting.stream().map(Recalculation::getId).toList();
    }

    private String knownHolidays() {
        return em.createQuery(
                        "select r from Recalculation r where r.doneAt is not null order by r.id desc",
                        Recalculation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Recalculation::holidays)
                .orElse("");
    }

    /** Waits for those who may have counted by what held before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void awaitCounted() {
        functions.call("attune.await_counted");
    }

    /**
     * @param after the last one of the batch before; null for the first
     * @param why what a history says
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Batch next(@Nullable UUID after, String why) {
        List<Object[]> rows = rows(after);
        if (rows.isEmpty()) {
            return new Batch(0, 0, null);
        }
        List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, List<Pause>> pauses = clocks.pauses(ids);
        LocalDate earliest = rows.stream()
                .map(row -> (LocalDate) row[3])
                .min(LocalDate::compareTo)
                .orElseThrow();
        OpenDays days = calendar.from(earliest);
        Map<String, DeadlineRule> known = new HashMap<>();
        rules.all().forEach(rule -> known.put(rule.key(), rule));
        Limits present = limits.read();
        List<Moved> moved = new ArrayList<>();
        for (Object[] row : rows) {
            Counted clock = counted(row, known.get((String) row[8]), present, pauses);
            LocalDate due = clock.count().in(days);
            if (!due.equals(row[7])) {
                moved.add(new Moved(clock, due));
            }
        }
        return new Batch(rows.size(), move(moved, why), ids.get(ids.size() - 1));
    }

    private List<Object[]> rows(@Nullable UUID after) {
        TypedQuery<Object[]> query = em.createQuery(
                "select c.id, c.version, c.startedOn, c.countedFrom, c.amount, c.unit, c.settingId, c.dueOn, c.rule, c.extended"
                        + " from Clock c where c.state = :running" + (after == null ? "" : " and c.id > :after")
                        + " order by c.id",
                Object[].class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setParameter("running", DeadlineState.RUNNING)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** An extension was agreed and stays; else what the rule says today of the day on which the clock started. */
    private static Counted counted(
            Object[] row, @Nullable DeadlineRule rule, Limits limits, Map<UUID, List<Pause>> pauses) {
        boolean extended = (Boolean) row[9];
        Optional<TimeLimit> limit = rule == null || extended ? Optional.empty() : limits.on(rule, (LocalDate) row[2]);
        int amount = limit.map(TimeLimit::amount).orElse((Integer) row[4]);
        DayCount unit = limit.map(TimeLimit::unit).orElse((DayCount) row[5]);
        UUID id = (UUID) row[0];
        return new Counted(
                id,
                (Integer) row[1],
                new DueDate((LocalDate) row[3], amount, unit, pauses.getOrDefault(id, List.of()), (UUID) row[6]));
    }

    private int move(List<Moved> moved, String why) {
        if (moved.isEmpty()) {
            return 0;
        }
        return Math.toIntExact(functions.number(
                "attune.move_deadlines",
                moved.stream().map(one -> one.clock().id()).toArray(UUID[]::new),
                texts(moved, one -> one.clock().version()),
                texts(moved, one -> one.clock().count().amount()),
                texts(moved, one -> one.clock().count().unit().name()),
                texts(moved, Moved::due),
                London.today().toString(),
                why));
    }

    private static String[] texts(List<Moved> moved, Function<Moved, Object> of) {
        return moved.stream().map(of).map(String::valueOf).toArray(String[]::new);
    }

    /** Two rounds can be at it at once, one that was asked for and one by the clock: the later finds nothing left to note. */
    @Transactional(TxType.REQUIRES_NEW)
    public void done(List<UUID> asked, int looked, int moved) {
        Instant now = London.now();
        em.createQuery("select r from Recalculation r where r.id in :ids and r.doneAt is null", Recalculation.class)
                .setParameter("ids", asked)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(one -> one.done(now, looked, moved, BankHolidayBook.fingerprint()));
    }

    /** Why, for the history. */
    @Transactional(TxType.REQUIRES_NEW)
    public String reason(List<UUID> asked) {
        return em.createQuery("select r from Recalculation r where r.id in :ids", Recalculation.class)
                .setParameter("ids", asked)
                .getResultStream()
                .map(one -> one.why().words())
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
    }
}
