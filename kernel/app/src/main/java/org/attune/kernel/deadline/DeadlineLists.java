package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.deadline.DeadlineFilter.After;
import org.attune.kernel.deadline.DeadlineFilter.When;
import org.jspecify.annotations.Nullable;

/** Lists of clocks: a page of one costs the same few statements however many rows it has. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Lists what is due, and names no child")
public class DeadlineLists {

    private static final int WEEK = 7;

    /** @param next where the next page goes on; null where there is none */
    public record Page(List<DeadlineLine> lines, @Nullable String next) {}

    /** How many there are now. */
    public record Counts(long overdue, long week, long later, long held) {}

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    RuleCatalogue rules;

    /** Soonest due first; what is done with the latest first. */
    @Requires(Permission.WORK_DEADLINES)
    public Page page(DeadlineFilter filter, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values) + part(filter.when(), values) + after(filter, values);
        String order = filter.when() == When.DONE ? " desc" : "";
        TypedQuery<Object[]> query = em.createQuery(
                "select c.id, c.rule, c.label, c.startedOn, c.promisedOn, c.dueOn, c.state, c.doneOn, p.name, c.listedOn"
                        + " from Clock c left join c.practitioner p where " + where
                        + " order by c.listedOn" + order + ", c.id" + order,
                Object[].class);
        values.forEach(query::setParameter);
        Map<String, String> titles = rules.all().stream()
                .collect(Collectors.toMap(DeadlineRule::key, DeadlineRule::title, (one, two) -> one));
        List<DeadlineLine> found = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> line(row, titles))
                .toList();
        boolean more = found.size() > limit;
        List<DeadlineLine> lines = more ? found.subList(0, limit) : found;
        DeadlineLine last = more ? lines.get(limit - 1) : null;
        return new Page(lines, last == null ? null : new After(last.listedOn(), last.id()).text());
    }

    /** Of one's own, or the whole service's, with one statement. */
    @Requires(Permission.WORK_DEADLINES)
    public Counts counts(DeadlineFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        values.put("open", Clocks.OPEN);
        values.put("today", London.today());
        values.put("soon", London.today().plusDays(WEEK));
        TypedQuery<Object[]> query = em.createQuery(
                "select sum(case when c.dueOn < :today then 1 else 0 end),"
                        + " sum(case when c.dueOn >= :today and c.dueOn <= :soon then 1 else 0 end),"
                        + " sum(case when c.dueOn > :soon then 1 else 0 end),"
                        + " sum(case when c.dueOn is null then 1 else 0 end)"
                        + " from Clock c left join c.practitioner p where " + where + " and c.state in :open",
                Object[].class);
        values.forEach(query::setParameter);
        Object[] row = query.getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** Whether the present user may see the whole service's, and does where nothing is their own. */
    @Requires(Permission.WORK_DEADLINES)
    public boolean seesAll() {
        return user.may(Permission.VIEW_ALL_DEADLINES);
    }

    private String where(DeadlineFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (!filter.everyone() || !seesAll()) {
            UUID me = user.practitionerId();
            where.append(me == null ? " and 1 = 0" : " and p.id = :me");
            if (me != null) {
                values.put("me", me);
            }
        }
        if (filter.rule() != null) {
            where.append(" and c.rule = :rule");
            values.put("rule", filter.rule());
        }
        return where.toString();
    }

    private static String part(When when, Map<String, Object> values) {
        LocalDate today = London.today();
        values.put(
                "states",
                switch (when) {
                    case RUNNING, OVERDUE, WEEK, LATER -> Set.of(DeadlineState.RUNNING);
                    case HELD -> Set.of(DeadlineState.PAUSED, DeadlineState.LIFTED);
                    case DONE -> Set.of(DeadlineState.MET, DeadlineState.STOPPED);
                });
        String states = " and c.state in :states";
        return switch (when) {
            case OVERDUE -> states + between(values, LocalDate.EPOCH, today.minusDays(1));
            case WEEK -> states + between(values, today, today.plusDays(WEEK));
            case LATER -> states + between(values, today.plusDays(WEEK + 1L), today.plusYears(100));
            case RUNNING, HELD, DONE -> states;
        };
    }

    private static String between(Map<String, Object> values, LocalDate first, LocalDate last) {
        values.put("first", first);
        values.put("last", last);
        return " and c.listedOn >= :first and c.listedOn <= :last";
    }

    private static String after(DeadlineFilter filter, Map<String, Object> values) {
        After after = filter.after();
        if (after == null) {
            return "";
        }
        values.put("day", after.day());
        values.put("id", after.id());
        String beyond = filter.when() == When.DONE ? "<" : ">";
        return " and (c.listedOn " + beyond + " :day or (c.listedOn = :day and c.id " + beyond + " :id))";
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private static DeadlineLine line(Object[] of, Map<String, String> titles) {
        String rule = (String) of[1];
        return new DeadlineLine(
                (UUID) of[0],
                rule,
                titles.getOrDefault(rule, rule),
                (String) of[2],
                (LocalDate) of[3],
                (LocalDate) of[4],
                (LocalDate) of[5],
                (DeadlineState) of[6],
                (LocalDate) of[7],
                (String) of[8],
                (LocalDate) of[9]);
    }
}
