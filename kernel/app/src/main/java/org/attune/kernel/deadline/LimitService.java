package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.TimeLimit;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.calendar.DaysChanged;

/** How long there is for what: the rules, and what the authority says where it may. */
@ApplicationScoped
@Transactional
@Requires(Permission.SET_TIME_LIMITS)
@ConsentNotNeeded("Says how long there is, and nothing of anybody")
public class LimitService {

    private static final String NOTHING = "no time limit";
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    @Inject
    EntityManager em;

    @Inject
    RuleCatalogue rules;

    @Inject
    LimitsReader reader;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<DaysChanged> changed;

    public List<RuleView> list() {
        List<OwnLimit> own = reader.own();
        return rules.all().stream().map(rule -> view(rule, own)).toList();
    }

    /** @throws NotFoundException where there is no such rule, or its plugin is off */
    public RuleView get(String key) {
        return view(rule(key), reader.own());
    }

    /**
     * Says how long there is from a day on; entered again for a day, it takes the place of what was said before.
     *
     * @throws RefusedException where the rule is not the authority's to set
     * @throws InvalidException naming what cannot be right
     */
    public void set(String key, LimitInput entered) {
        DeadlineRule rule = rule(key);
        if (!rule.setByAuthority()) {
            throw new RefusedException("not-ours", "This time limit is the law’s, so it cannot be changed here.");
        }
        check(entered);
        LocalDate from = Objects.requireNonNull(entered.from());
        OwnLimit limit = em.createQuery(
                        "select l from OwnLimit l where l.rule = :rule and l.fromDay = :day", OwnLimit.class)
                .setParameter("rule", key)
                .setParameter("day", from)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new OwnLimit(key, from));
        limit.set(entered.amount(), entered.unit());
        em.persist(limit);
        em.flush();
        changed.fire(new DaysChanged(authority.get()));
    }

    private static void check(LimitInput entered) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = entered.from();
        if (from == null
                || from.isBefore(EARLIEST)
                || from.isAfter(London.today().plusYears(YEARS_AHEAD))) {
            errors.add(new FieldError(
                    "from", "Enter a day from 2000 to " + YEARS_AHEAD + " years from now, for example 1 9 2026"));
        }
        Integer amount = entered.amount();
        if (amount != null && (amount < 1 || amount > TimeLimit.MOST)) {
            errors.add(new FieldError("amount", String.format("Enter a whole number from 1 to %,d", TimeLimit.MOST)));
        }
        if (amount != null && entered.unit() == null) {
            errors.add(new FieldError("unit", "Choose what is counted"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private DeadlineRule rule(String key) {
        return rules.find(key).orElseThrow(() -> new NotFoundException("There is no such time limit."));
    }

    private static RuleView view(DeadlineRule rule, List<OwnLimit> all) {
        LocalDate today = London.today();
        Optional<TimeLimit> now = new Limits(all).on(rule, today);
        List<OwnLimit> own =
                all.stream().filter(one -> one.rule().equals(rule.key())).toList();
        LocalDate begun = Stream.concat(
                        rule.limits().stream().map(TimeLimit::from),
                        own.stream().map(OwnLimit::from))
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<LimitView> limits = Stream.concat(
                        own.stream().map(one -> view(one, begun)),
                        rule.limits().stream()
                                .filter(one -> own.stream()
                                        .noneMatch(mine -> mine.from().equals(one.from())))
                                .map(one -> new LimitView(
                                        one.from(),
                                        one.words(),
                                        one.source(),
                                        one.from().equals(begun))))
                .sorted(Comparator.comparing(LimitView::from).reversed())
                .toList();
        return new RuleView(
                rule.key(),
                rule.title(),
                rule.task(),
                rule.setByAuthority(),
                now.map(TimeLimit::words).orElse(NOTHING),
                limits);
    }

    private static LimitView view(OwnLimit own, LocalDate begun) {
        TimeLimit limit = own.limit();
        return new LimitView(
                own.from(),
                limit == null ? NOTHING : limit.words(),
                "Your authority",
                own.from().equals(begun));
    }

    /** What may be chosen to be counted. */
    public List<DayCount> units() {
        return List.of(DayCount.values());
    }
}
